using System.Net;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j;
using Xunit;
using static IndustryGraph.UnitTests.Neo4j.ScriptedServer;

namespace IndustryGraph.UnitTests.Neo4j;

public sealed class Neo4jGraphEngineTests
{
    private const string One = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":[]}""";
    private const string Opened = """{"transaction":{"id":"ab12","expires":"2026-11-25T01:12:05Z"}}""";
    private const string Committed = """{"bookmarks":["FB:7"]}""";
    private static readonly CypherStatement Statement = new("RETURN $p AS x", GraphMap.Of([KeyValuePair.Create("p", GraphValue.Integer(1))]));

    [Fact]
    public async Task A_read_is_one_typed_request_to_the_database()
    {
        using var server = new ScriptedServer(Answer(One));
        await using Neo4jGraphEngine engine = server.Open();

        ResultTable table = await engine.QueryAsync(Statement);

        ScriptedServer.Request request = Assert.Single(server.Requests);
        Assert.Equal(1, table.Rows[0][0].AsInteger());
        Assert.Equal("/db/neo4j/query/v2", request.Path);
        Assert.StartsWith("""{"statement":"RETURN $p AS x","includeCounters":false,"parameters":{"p":{"$type":"Integer","_value":"1"},""", request.Body, StringComparison.Ordinal);
        Assert.EndsWith("\"accessMode\":\"Read\"}", request.Body, StringComparison.Ordinal);
        Assert.Equal("Basic bmVvNGo6c2VjcmV0", request.Authorization);
    }

    [Fact]
    public async Task Errors_behind_rows_fail_the_statement()
    {
        using var server = new ScriptedServer(Answer("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        GraphException exception = await FailsAsync(engine, AccessMode.Read);

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", exception.Code);
        Assert.Equal("/ by zero", exception.Message);
    }

    [Fact]
    public async Task A_read_is_tried_again_after_a_passing_failure()
    {
        using var server = new ScriptedServer(
            Break(HttpRequestError.ConnectionError),
            Answer("""{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"wait"}]}""", HttpStatusCode.ServiceUnavailable),
            Answer("<html>", HttpStatusCode.BadGateway),
            Answer(One));
        await using Neo4jGraphEngine engine = server.Open();

        ResultTable table = await engine.QueryAsync(Statement);

        Assert.Single(table.Rows);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_read_is_not_tried_again_after_a_failure_that_stays()
    {
        using var server = new ScriptedServer(Answer("""{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"no (line 2, column 3 (offset: 12))"}]}""", HttpStatusCode.BadRequest));
        await using Neo4jGraphEngine engine = server.Open();

        GraphException exception = await FailsAsync(engine, AccessMode.Read);

        Assert.Equal(new TextPosition(2, 3, 12), exception.Position);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_write_that_never_left_is_tried_again()
    {
        using var server = new ScriptedServer(Break(HttpRequestError.ConnectionError), Answer(Opened), Answer(One), Answer(Committed));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Equal(["/tx", "/tx", "/tx/ab12", "/tx/ab12/commit"], Paths(server));
    }

    [Fact]
    public async Task A_write_runs_in_a_transaction_of_its_own_on_one_member_of_a_cluster()
    {
        using var server = new ScriptedServer(Answer(Opened, clusterAffinity: "member-2"), Answer(One), Answer(Committed));
        await using Neo4jGraphEngine engine = server.Open();

        StatementSummary summary = (await engine.QueryAsync(Statement, AccessMode.Write)).Summary;

        Assert.Equal(["/tx", "/tx/ab12", "/tx/ab12/commit"], Paths(server));
        Assert.Equal([null, "member-2", "member-2"], server.Requests.Select(request => request.ClusterAffinity));
        Assert.Equal(["FB:7"], summary.Bookmarks);
    }

    [Fact]
    public async Task What_was_committed_is_asked_for_by_what_follows()
    {
        using var server = new ScriptedServer(Answer(Opened), Answer(One), Answer(Committed), Answer(One));
        await using Neo4jGraphEngine engine = server.Open();
        await engine.QueryAsync(Statement, AccessMode.Write);

        await engine.QueryAsync(Statement with { Bookmarks = ["FB:8"] });

        Assert.EndsWith(""","accessMode":"Read","bookmarks":["FB:7","FB:8"]}""", server.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_that_passes_its_transaction_by_runs_without_one()
    {
        using var server = new ScriptedServer(
            Answer(Opened),
            Answer("""{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionStartFailed","message":"can only be executed in an implicit transaction"}]}""", HttpStatusCode.InternalServerError),
            Answer(string.Empty, HttpStatusCode.OK),
            Answer(One));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Equal(["/tx", "/tx/ab12", "/tx/ab12", string.Empty], Paths(server));
    }

    [Fact]
    public async Task A_transaction_that_the_server_forgot_is_closed()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer("""{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"ab12\" was not found."}]}""", HttpStatusCode.NotFound));
        await using Neo4jGraphEngine engine = server.Open();
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.CommitAsync());

        Assert.Equal(GraphErrorCodes.TransactionClosed, exception.Code);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "<html>hello</html>")]
    [InlineData(HttpStatusCode.OK, "[]")]
    [InlineData(HttpStatusCode.OK, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}""")]
    [InlineData(HttpStatusCode.NotFound, "")]
    [InlineData(HttpStatusCode.Unauthorized, "")]
    public async Task Answers_of_something_else_are_told_apart_from_errors_of_Neo4j(HttpStatusCode status, string body)
    {
        using var server = new ScriptedServer(Answer(body, status));
        await using Neo4jGraphEngine engine = server.Open();

        GraphException exception = await FailsAsync(engine, AccessMode.Read);

        Assert.StartsWith("Neo.ClientError.", exception.Code, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(ScriptedServer server) => server.Requests.Select(request => request.Path["/db/neo4j/query/v2".Length..]);

    private static async Task<GraphException> FailsAsync(Neo4jGraphEngine engine, AccessMode mode) =>
        await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(Statement, mode));
}
