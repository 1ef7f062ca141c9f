using System.Net.Http.Json;
using IndustryGraph.Server.Http.Health;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

public sealed class ShutdownTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-shutdown-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Told_to_stop_the_server_ends_what_still_runs_and_gives_the_store_back()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string store = Path.Combine(folder, "graph.igdb");
        await using ServerProcess server = await ServerProcess.StartAsync(Token, $"--Store:Path={store}", "--Store:Seed=None", "--Limits:Shutdown=00:00:01", "--Limits:Timeout=01:00:00");
        using var client = new HttpClient { BaseAddress = server.Address };
        Task<HttpResponseMessage> endless = client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement = "UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b WITH a WHERE a < 0 RETURN count(a)" }, Token);
        await UntilItRunsAsync(client, endless);
        Assert.Equal(0, await HealthProbe.RunAsync([$"--urls={server.Address}"]));

        int exitCode = await server.TerminateAsync(Token);

        Assert.Equal(0, exitCode);
        Assert.False(File.Exists(store + ".holder"));
        Assert.False(File.Exists(store + "-wal"));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => endless);
        Assert.Equal(1, await HealthProbe.RunAsync([$"--urls={server.Address}"]));
    }

    private static async Task UntilItRunsAsync(HttpClient client, Task statement)
    {
        while (!(await client.GetStringAsync("/metrics", Token)).Split('\n').Any(line => line.StartsWith("industrygraph_cursors_open{", StringComparison.Ordinal) && line.EndsWith(" 1", StringComparison.Ordinal)))
        {
            Assert.False(statement.IsCompleted, "The statement ended by itself.");
            await Task.Delay(50, Token);
        }
    }
}
