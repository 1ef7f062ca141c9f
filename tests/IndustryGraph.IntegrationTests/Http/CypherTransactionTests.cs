using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

/// <summary>Transactions over several requests, as Neo4j's Query API has them.</summary>
public sealed class CypherTransactionTests(CypherEndpointTests.Servers servers) : IClassFixture<CypherEndpointTests.Servers>
{
    private const string Path = "/db/neo4j/query/v2";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_is_seen_outside_after_the_commit()
    {
        string id = IdOf(await PostAsync("/tx", "{}"));
        Answer written = await PostAsync($"/tx/{id}", """{"statement":"CREATE (n:Committed) RETURN 1 AS one","includeCounters":true}""");
        Assert.Contains("[[1]]", await BodyOfAsync("""{"statement":"MATCH (n:Committed) RETURN count(n)"}""", $"/tx/{id}"), StringComparison.Ordinal);
        Assert.Contains("[[0]]", await BodyOfAsync("""{"statement":"MATCH (n:Committed) RETURN count(n)"}"""), StringComparison.Ordinal);

        Answer committed = await PostAsync($"/tx/{id}/commit", """{"statement":"CREATE (n:Committed) RETURN 2 AS two"}""");

        Assert.Equal(HttpStatusCode.Accepted, written.Status);
        Assert.Equal(id, IdOf(written));
        Assert.Equal(1, written.Json.GetProperty("counters").GetProperty("nodesCreated").GetInt32());
        Assert.False(written.Json.TryGetProperty("bookmarks", out _));
        Assert.Equal(HttpStatusCode.Accepted, committed.Status);
        Assert.Equal(2, committed.Json.GetProperty("data").GetProperty("values")[0][0].GetInt32());
        Assert.Single(committed.Json.GetProperty("bookmarks").EnumerateArray());
        Assert.Contains("[[2]]", await BodyOfAsync("""{"statement":"MATCH (n:Committed) RETURN count(n)"}"""), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"/tx/{id}/commit", string.Empty)).Status);
    }

    [Fact]
    public async Task Opening_may_bring_a_statement_and_committing_needs_none()
    {
        Answer opened = await PostAsync("/tx", """{"statement":"CREATE (:AtOnce) RETURN 1 AS one"}""");

        Answer committed = await PostAsync($"/tx/{IdOf(opened)}/commit", string.Empty);

        Assert.Equal(1, opened.Json.GetProperty("data").GetProperty("values")[0][0].GetInt32());
        Assert.Matches("^20[0-9-]+T[0-9:]+Z$", opened.Json.GetProperty("transaction").GetProperty("expires").GetString());
        Assert.Equal(HttpStatusCode.Accepted, committed.Status);
        Assert.Contains("[[1]]", await BodyOfAsync("""{"statement":"MATCH (n:AtOnce) RETURN count(n)"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rolled_back_transaction_leaves_nothing()
    {
        string id = IdOf(await PostAsync("/tx", """{"statement":"CREATE (:RolledBack)"}"""));

        using HttpResponseMessage response = await servers.Writing.CreateClient().DeleteAsync(new Uri($"{Path}/tx/{id}", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(Token));
        Assert.Contains("[[0]]", await BodyOfAsync("""{"statement":"MATCH (n:RolledBack) RETURN count(n)"}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETRUN 1", HttpStatusCode.BadRequest)]
    [InlineData("UNWIND [1, 0] AS d RETURN 1 / d", HttpStatusCode.Accepted)]
    public async Task A_statement_that_fails_ends_its_transaction(string statement, HttpStatusCode status)
    {
        string id = IdOf(await PostAsync("/tx", """{"statement":"CREATE (:Failed)"}"""));

        Answer failed = await PostAsync($"/tx/{id}", $$"""{"statement":"{{statement}}"}""");

        Assert.Equal(status, failed.Status);
        Assert.True(failed.Json.TryGetProperty("errors", out _));
        Assert.False(failed.Json.TryGetProperty("transaction", out _));
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"/tx/{id}/commit", string.Empty)).Status);
        Assert.Contains("[[0]]", await BodyOfAsync("""{"statement":"MATCH (n:Failed) RETURN count(n)"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_write_gets_a_transaction_that_reads()
    {
        using var client = servers.Reading.CreateClient();
        string id = IdOf(await PostAsync("/tx", "{}", client));

        Answer refused = await PostAsync($"/tx/{id}", """{"statement":"CREATE ()"}""", client);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Neo.ClientError.Statement.AccessMode", refused.Json.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_transaction_that_must_see_what_is_not_there_is_not_opened()
    {
        Answer refused = await PostAsync("/tx", """{"bookmarks":["nonsense"]}""");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Neo.ClientError.Transaction.InvalidBookmark", refused.Json.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    private static string IdOf(Answer answer) => answer.Json.GetProperty("transaction").GetProperty("id").GetString()!;

    private async Task<string> BodyOfAsync(string body, string path = "") => (await PostAsync(path, body)).Json.GetRawText();

    private async Task<Answer> PostAsync(string path, string body, HttpClient? client = null)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using HttpResponseMessage response = await (client ?? servers.Writing.CreateClient()).PostAsync(new Uri(Path + path, UriKind.Relative), content, Token);
        return new Answer(response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token)).RootElement);
    }

    private sealed record Answer(HttpStatusCode Status, JsonElement Json);
}
