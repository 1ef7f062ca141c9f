using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

public sealed partial class CypherEndpointTests(CypherEndpointTests.Servers servers) : IClassFixture<CypherEndpointTests.Servers>
{
    private const string Path = "/db/neo4j/query/v2";
    private const string Plain = "application/json";
    private const string Typed = "application/vnd.neo4j.query";

    private readonly ServerFactory reading = servers.Reading;
    private readonly ServerFactory writing = servers.Writing;

    [Fact]
    public async Task Plain_json_has_the_shapes_of_the_Query_API()
    {
        (HttpStatusCode status, string body) = await AskAsync(reading, """{"statement":"RETURN $a AS a, $b AS b, 1.0 AS f, date('2019-07-09') AS d, {k: [null]} AS m","parameters":{"a":1,"b":"x"}}""");

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal("""{"data":{"fields":["a","b","f","d","m"],"values":[[1,"x",1.0,"2019-07-09",{"k":[null]}]]},"bookmarks":["B"]}""", HideBookmark(body));
    }

    [Fact]
    public async Task Typed_json_goes_both_ways()
    {
        (_, string body) = await AskAsync(
            reading, """{"statement":"RETURN $d AS d, $f AS f","parameters":{"d":{"$type":"Date","_value":"2019-07-09"},"f":{"$type":"Float","_value":"2"}}}""", Typed, Typed);

        Assert.Equal("""{"data":{"fields":["d","f"],"values":[[{"$type":"Date","_value":"2019-07-09"},{"$type":"Float","_value":"2.0"}]]},"bookmarks":["B"]}""", HideBookmark(body));
    }

    [Fact]
    public async Task Entities_come_as_Neo4j_writes_them()
    {
        (_, string body) = await AskAsync(writing, """{"statement":"CREATE (a:A {x: 1})-[r:R]->(b) RETURN a, r","includeCounters":true}""");

        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement row = document.RootElement.GetProperty("data").GetProperty("values")[0];
        Assert.Equal("A", row[0].GetProperty("labels")[0].GetString());
        Assert.Equal(1, row[0].GetProperty("properties").GetProperty("x").GetInt32());
        Assert.Equal(row[0].GetProperty("elementId").GetString(), row[1].GetProperty("startNodeElementId").GetString());
        JsonElement counters = document.RootElement.GetProperty("counters");
        Assert.True(counters.GetProperty("containsUpdates").GetBoolean());
        Assert.Equal(2, counters.GetProperty("nodesCreated").GetInt32());
    }

    [Fact]
    public async Task Without_the_setting_a_write_is_refused_and_the_setting_is_named()
    {
        (HttpStatusCode status, string body) = await AskAsync(reading, """{"statement":"CREATE ()"}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Neo.ClientError.Statement.AccessMode", body, StringComparison.Ordinal);
        Assert.Contains("Cypher:AllowWrites", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_setting_accessMode_Read_still_refuses_writes()
    {
        (HttpStatusCode status, string body) = await AskAsync(writing, """{"statement":"CREATE ()","accessMode":"Read"}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("Cypher:AllowWrites", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"statement":"RETRUN 1"}""", 400, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("""{"statement":"RETURN $missing"}""", 400, "Neo.ClientError.Statement.ParameterMissing")]
    [InlineData("""{"statement":""}""", 400, "Neo.ClientError.Request.Invalid")]
    [InlineData("""{"parameters":{}}""", 400, "Neo.ClientError.Request.Invalid")]
    [InlineData("""{"statement":"RETURN 1","nonsense":1}""", 400, "nonsense")]
    [InlineData("""{"statement":"RETURN 1","accessMode":"Both"}""", 400, "neither Read nor Write")]
    [InlineData("""{"statement":"RETURN 1","maxExecutionTime":-1}""", 400, "maxExecutionTime")]
    [InlineData("""{"statement":"RETURN 1","impersonatedUser":"x"}""", 400, "impersonatedUser")]
    [InlineData("""{"statement":"RETURN 1"}{}""", 400, "Neo.ClientError.Request.Invalid")]
    [InlineData("""[]""", 400, "Neo.ClientError.Request.Invalid")]
    [InlineData("""{"statement":""", 400, "Neo.ClientError.Request.Invalid")]
    [InlineData("nonsense", 400, "no JSON")]
    [InlineData("", 400, "Neo.ClientError.Request.Invalid")]
    public async Task A_request_that_cannot_be_run_is_a_precise_error(string request, int status, string part)
    {
        (HttpStatusCode actual, string body) = await AskAsync(reading, request);

        Assert.Equal(status, (int)actual);
        Assert.Contains(part, body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_under_way_ends_the_answer_as_errors_after_the_rows()
    {
        (HttpStatusCode status, string body) = await AskAsync(reading, """{"statement":"UNWIND [1, 0] AS d RETURN 1 / d AS x"}""");

        Assert.Equal(HttpStatusCode.Accepted, status);
        using JsonDocument document = JsonDocument.Parse(body);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", document.RootElement.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.False(document.RootElement.TryGetProperty("bookmarks", out _));
    }

    [Fact]
    public async Task A_statement_over_the_time_that_the_client_grants_is_stopped()
    {
        (HttpStatusCode status, string body) = await AskAsync(reading, """{"statement":"UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)","maxExecutionTime":1}""");

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Contains("TransactionTimedOut", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_carries_the_plan()
    {
        (_, string body) = await AskAsync(reading, """{"statement":"EXPLAIN MATCH (n:A) RETURN n"}""");

        using JsonDocument document = JsonDocument.Parse(body);
        Assert.EndsWith("@neo4j", document.RootElement.GetProperty("queryPlan").GetProperty("operatorType").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/db/other/query/v2", "POST", 404, "Neo.ClientError.Database.DatabaseNotFound")]
    [InlineData("/db/neo4j/query/v2", "GET", 405, "Method Not Allowed")]
    [InlineData("/db/neo4j/query/v2/tx", "GET", 405, "POST,OPTIONS")]
    [InlineData("/db/neo4j/query/v2/tx/abc", "GET", 405, "DELETE,POST,OPTIONS")]
    [InlineData("/db/neo4j/query/v2/tx/abc", "POST", 404, "Neo.ClientError.Transaction.TransactionNotFound")]
    [InlineData("/db/neo4j/query/v2/tx/abc/commit", "POST", 404, "\"abc\\\" was not found")]
    [InlineData("/db/neo4j/query/v2/tx/abc", "DELETE", 404, "rolled back")]
    [InlineData("/db/neo4j/nothing", "GET", 404, "Not Found")]
    public async Task Other_addresses_and_methods_are_told_apart(string path, string method, int status, string part)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = method == "POST" ? new StringContent("""{"statement":"RETURN 1"}""", new MediaTypeHeaderValue(Plain)) : null;

        using HttpResponseMessage response = await reading.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(part, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", Plain, 415)]
    [InlineData(Plain, "text/html", 406)]
    [InlineData(Plain, "application/jsonl", 406)]
    [InlineData(Plain, "*/*", 202)]
    [InlineData(Plain, "text/html, application/json;q=0.5", 202)]
    [InlineData("application/vnd.neo4j.query.v1.0", Typed, 202)]
    public async Task Media_types_are_negotiated(string contentType, string accept, int status)
    {
        (HttpStatusCode actual, _) = await AskAsync(reading, """{"statement":"RETURN 1"}""", contentType, accept);

        Assert.Equal(status, (int)actual);
    }

    [Fact]
    public async Task Who_sends_the_bookmarks_of_a_commit_sees_it()
    {
        (_, string written) = await AskAsync(writing, """{"statement":"CREATE (:Bookmarked)"}""");
        string bookmarks = JsonDocument.Parse(written).RootElement.GetProperty("bookmarks").GetRawText();

        (HttpStatusCode status, string body) = await AskAsync(
            writing, $$"""{"statement":"MATCH (n:Bookmarked) RETURN count(n) AS n","bookmarks":{{bookmarks}}}""");

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Contains("[[1]]", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["nonsense"]""", "Neo.ClientError.Transaction.InvalidBookmark")]
    [InlineData("""["FB:kcwQAbIn9OaZQqWxHfEh11OQCQWQ"]""", "Neo.ClientError.Transaction.InvalidBookmark")]
    [InlineData("\"text\"", "the bookmarks as an array")]
    [InlineData("[1]", "a bookmark as text")]
    public async Task Bookmarks_of_another_database_are_refused(string bookmarks, string part)
    {
        (HttpStatusCode status, string body) = await AskAsync(reading, $$"""{"statement":"RETURN 1","bookmarks":{{bookmarks}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(part, body, StringComparison.Ordinal);
    }

    // What names the commit differs from run to run.
    private static string HideBookmark(string body) => Bookmark().Replace(body, "B");

    [GeneratedRegex("IG:[0-9a-f]{8}:[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bookmark();

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(ServerFactory server, string body, string contentType = Plain, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using HttpResponseMessage response = await server.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A server as it comes, and one whose statements may write.</summary>
    public sealed class Servers : IDisposable
    {
        internal ServerFactory Reading { get; } = new();

        internal ServerFactory Writing { get; } = new(("Cypher:AllowWrites", "true"));

        public void Dispose()
        {
            Reading.Dispose();
            Writing.Dispose();
        }
    }
}
