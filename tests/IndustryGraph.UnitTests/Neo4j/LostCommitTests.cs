using System.Net;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;
using Xunit;
using static IndustryGraph.UnitTests.Neo4j.ScriptedServer;

namespace IndustryGraph.UnitTests.Neo4j;

/// <summary>Writes whose commit was sent and whose answer did not come.</summary>
public sealed class LostCommitTests
{
    private const string Opened = """{"transaction":{"id":"ab12"}}""";
    private const string Written = """{"data":{"fields":[],"values":[]},"counters":{"nodesCreated":1}}""";
    private const string Marked = """{"data":{"fields":[],"values":[]},"counters":{"nodesCreated":1}}""";
    private const string Forgotten = """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"ab12\" was not found."}]}""";
    private const string InUse = """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"An unknown error occurred."}]}""";
    private static readonly CypherStatement Statement = new("CREATE ()");

    [Fact]
    public async Task One_whose_marker_is_found_took_effect_and_is_not_repeated()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded),
            Answer(Forgotten, HttpStatusCode.NotFound), Answer(Found(1)), Answer("""{"bookmarks":["FB:9"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        StatementSummary summary = (await engine.QueryAsync(Statement, AccessMode.Write)).Summary;

        Assert.Equal(1, summary.Counters.NodesCreated);
        Assert.Equal(["FB:8"], summary.Bookmarks);
        Assert.Equal(
            ["POST /tx", "POST /tx/ab12", "POST /tx/ab12", "POST /tx/ab12/commit", "DELETE /tx/ab12", "POST ", "POST "],
            Requests(server));
        Assert.Contains("CREATE (:IndustryGraphCommit", server.Requests[2].Body, StringComparison.Ordinal);
        Assert.Contains("DELETE marker", server.Requests[6].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_whose_marker_is_missing_did_not_take_effect_and_is_repeated()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded),
            Answer(string.Empty, HttpStatusCode.OK), Answer(Found(0)),
            Answer(Opened), Answer(Written), Answer(Marked), Answer("""{"bookmarks":["FB:9"]}"""), Answer("""{"bookmarks":["FB:10"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        StatementSummary summary = (await engine.QueryAsync(Statement, AccessMode.Write)).Summary;

        Assert.Equal(["FB:9"], summary.Bookmarks);
        Assert.Equal(2, server.Requests.Count(request => request.Path.EndsWith("/commit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_marker_is_not_asked_for_while_the_server_still_commits()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded),
            Answer(InUse, HttpStatusCode.InternalServerError), Answer(Forgotten, HttpStatusCode.NotFound), Answer(Found(1)), Answer("""{"bookmarks":["FB:9"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Equal(["DELETE /tx/ab12", "DELETE /tx/ab12", "POST "], Requests(server).Skip(4).Take(3));
    }

    [Fact]
    public async Task A_server_that_is_away_meanwhile_is_waited_for()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded),
            Break(HttpRequestError.ConnectionError), Break(HttpRequestError.ConnectionError), Answer(Forgotten, HttpStatusCode.NotFound),
            Answer("<html>", HttpStatusCode.BadGateway), Answer(Forgotten, HttpStatusCode.NotFound), Answer(Found(1)), Answer("""{"bookmarks":["FB:9"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Single(server.Requests, request => request.Path.EndsWith("/commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_can_be_found_out_the_error_says_how_to_look()
    {
        using var server = new ScriptedServer(Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded), Break(HttpRequestError.ConnectionError));
        await using Neo4jGraphEngine engine = server.Open(options => options.OutcomeTimeout = TimeSpan.FromSeconds(1));

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(Statement, AccessMode.Write));

        Assert.Equal(GraphErrorCodes.WriteFailed, exception.Code);
        Assert.False(exception.IsTransient);
        Assert.Contains("MATCH (c:IndustryGraphCommit {id: '", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, request => request.Path.EndsWith("/commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_whose_marker_could_not_be_written_is_discarded_and_repeated()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Break(HttpRequestError.ResponseEnded), Answer(string.Empty, HttpStatusCode.OK),
            Answer(Opened), Answer(Written), Answer(Marked), Answer("""{"bookmarks":["FB:9"]}"""), Answer("""{"bookmarks":["FB:10"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Equal("DELETE /tx/ab12", Requests(server).ElementAt(3));
        Assert.Single(server.Requests, request => request.Path.EndsWith("/commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commit_that_a_constraint_refuses_says_so()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked),
            Answer("""{"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Cannot delete node<1>"}]}""", HttpStatusCode.BadRequest), Answer(Forgotten, HttpStatusCode.NotFound));
        await using Neo4jGraphEngine engine = server.Open();

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(Statement, AccessMode.Write));

        Assert.Equal(GraphErrorCodes.ConstraintValidationFailed, exception.Code);
    }

    [Fact]
    public async Task A_commit_of_nothing_needs_no_marker()
    {
        using var server = new ScriptedServer(Answer(Opened), Answer("""{"data":{"fields":[],"values":[]},"counters":{"nodesCreated":0}}"""), Answer("""{"bookmarks":["FB:9"]}"""));
        await using Neo4jGraphEngine engine = server.Open();

        await engine.QueryAsync(Statement, AccessMode.Write);

        Assert.Equal("{}", server.Requests[^1].Body);
    }

    [Fact]
    public async Task A_commit_of_a_transaction_of_several_statements_that_did_not_take_effect_may_be_tried_again_by_its_caller()
    {
        using var server = new ScriptedServer(
            Answer(Opened), Answer(Written), Answer(Marked), Break(HttpRequestError.ResponseEnded), Answer(string.Empty, HttpStatusCode.OK), Answer(Found(0)));
        await using Neo4jGraphEngine engine = server.Open();
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write);
        await transaction.RunAsync(Statement);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.CommitAsync());

        Assert.True(exception.IsTransient);
        Assert.Contains("did not take effect", exception.Message, StringComparison.Ordinal);
    }

    private static string Found(int count) =>
        $$$"""{"data":{"fields":["c"],"values":[[{"$type":"Integer","_value":"{{{count}}}"}]]},"bookmarks":["FB:8"]}""";

    private static IEnumerable<string> Requests(ScriptedServer server) =>
        server.Requests.Select(request => $"{request.Method} {request.Path["/db/neo4j/query/v2".Length..]}");
}
