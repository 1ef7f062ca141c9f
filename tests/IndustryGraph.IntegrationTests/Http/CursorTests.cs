using System.Net.Http.Json;
using System.Text.Json;
using IndustryGraph.Storage.Sqlite;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

public sealed class CursorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-cursors-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_cursor_outlives_the_server_but_not_the_store()
    {
        string cursor = (await PageAsync("first.igdb", after: null)).GetProperty("data").GetProperty("markets").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

        JsonElement next = await PageAsync("first.igdb", cursor);
        JsonElement elsewhere = await PageAsync("second.igdb", cursor);

        Assert.Equal(2, next.GetProperty("data").GetProperty("markets").GetProperty("nodes").GetArrayLength());
        Assert.Equal("INVALID_CURSOR", elsewhere.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> PageAsync(string store, string? after)
    {
        string path = Path.Combine(folder, store);
        JsonElement page;
        using (var server = new ServerFactory(("Store:Path", path), ("Store:Seed", "Bundled")))
        {
            using HttpResponseMessage response = await server.CreateClient().PostAsJsonAsync(
                "/graphql", new { query = "query ($after: String) { markets(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }", variables = new { after } }, Token);
            page = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        }

        // The factory does not wait for the end of the program, which gives the store back.
        while (SqliteChunkLog.HolderOf(path) is not null)
        {
            await Task.Delay(10, Token);
        }

        return page;
    }
}
