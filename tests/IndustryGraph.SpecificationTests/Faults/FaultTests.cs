using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Faults;
using IndustryGraph.TestSupport.Neo4j;
using Xunit;

namespace IndustryGraph.SpecificationTests.Faults;

/// <summary>A proxy that lets things go wrong stands between an engine and the real Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class FaultTests(Neo4jServer server) : IAsyncLifetime
{
    private const string Endless = "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS c";
    private static readonly CypherStatement Create = new("CREATE (:Fault {id: 1})");
    private static readonly CypherStatement Read = new("MATCH (n) RETURN count(n) AS nodes");

    /// <summary>An engine that sees no faults.</summary>
    private IGraphEngine direct = null!;

    private IGraphEngine engine = null!;
    private FaultProxy proxy = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Neo4jAccess access = await server.FindAccessAsync();
        direct = await server.OpenEmptyAsync();
        proxy = new FaultProxy(access.Uri);
        Neo4jOptions options = access.ToOptions();
        options.Uri = proxy.Address.AbsoluteUri;
        engine = new Neo4jGraphEngine(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (direct is not null)
        {
            await engine.DisposeAsync();
            await proxy.DisposeAsync();
            await direct.DisposeAsync();
        }
    }

    [Fact]
    public async Task Reads_survive_lost_requests_cut_answers_and_a_proxy_that_has_no_server()
    {
        proxy.Inject("/query/v2", new Fault.LostRequest(), new Fault.CutAnswer(30), new Fault.OtherAnswer(503, "<html>"), new Fault.LostAnswer());

        ResultTable table = await engine.QueryAsync(Read, AccessMode.Read, Token);

        Assert.Equal(0, table.Rows[0][0].AsInteger());
        Assert.Equal(5, proxy.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_is_cut_again_and_again_is_an_error_and_hands_out_no_row()
    {
        proxy.Inject("UNWIND", [.. Enumerable.Repeat(new Fault.CutAnswer(5_000), 6)]);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(
            () => engine.QueryAsync(new CypherStatement("UNWIND range(1, 1000) AS x RETURN x"), AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.StoreUnavailable, exception.Code);
    }

    [Fact]
    public async Task A_server_that_nobody_answers_for_is_unavailable_within_the_time_limit()
    {
        proxy.Stop();
        var statement = Read with { Limits = new StatementLimits { Timeout = TimeSpan.FromSeconds(3) } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => engine.QueryAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.StoreUnavailable, exception.Code);
        Assert.Contains($"does not answer at {proxy.Address}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_never_arrived_is_noticed_and_the_write_done_again_once()
    {
        proxy.Inject("/commit", new Fault.LostRequest());

        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_counts_and_is_not_done_twice()
    {
        proxy.Inject("/commit", new Fault.LostAnswer());

        StatementSummary summary = (await engine.QueryAsync(Create, AccessMode.Write, Token)).Summary;

        Assert.Equal(1, summary.Counters.NodesCreated);
        Assert.Single(summary.Bookmarks);
        Assert.Equal(1, await CountAsync());
        Assert.Single(proxy.Requests, request => request.EndsWith("/commit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commit_whose_answer_is_cut_counts_and_is_not_done_twice()
    {
        proxy.Inject("/commit", new Fault.CutAnswer(10));

        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_page_of_a_proxy_in_the_place_of_a_commit_is_looked_behind()
    {
        proxy.Inject("/commit", new Fault.OtherAnswer(502, "<html>"));

        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Everything_else_of_a_write_may_be_lost_too()
    {
        proxy.Inject("POST /db/neo4j/query/v2/tx", new Fault.LostRequest(), new Fault.LostAnswer());
        proxy.Inject("Fault", new Fault.LostRequest(), new Fault.CutAnswer(20));
        proxy.Inject("/commit", new Fault.LostAnswer());
        proxy.Inject("DELETE", new Fault.LostAnswer());
        proxy.Inject("RETURN count(marker)", new Fault.LostAnswer());
        proxy.Inject("DELETE marker", new Fault.LostRequest());

        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(1, await CountAsync("MATCH (n:Fault) RETURN count(n)"));
        await engine.QueryAsync(Create, AccessMode.Write, Token);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_transaction_whose_commit_never_arrived_may_be_tried_again_by_its_caller()
    {
        proxy.Inject("/commit", new Fault.LostRequest());
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, Token);
        await transaction.RunAsync(Create, Token);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.CommitAsync(Token));

        Assert.True(exception.IsTransient);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_large_commit_that_is_still_under_way_is_waited_for()
    {
        var statement = new CypherStatement("UNWIND range(1, 100000) AS x CREATE (:Fault {id: x})");
        proxy.Inject("/commit", new Fault.LostAnswer());

        await engine.QueryAsync(statement, AccessMode.Write, Token);

        Assert.Equal(100_000, await CountAsync());
    }

    [Fact]
    public async Task A_deadlock_on_the_server_is_tried_again()
    {
        proxy.Inject("Fault", new Fault.OtherAnswer(400, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"cycle"}]}"""));

        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_slow_way_to_the_server_counts_against_the_time_limit()
    {
        proxy.Inject("MATCH", new Fault.Delay(TimeSpan.FromMinutes(1)));
        var statement = Read with { Limits = new StatementLimits { Timeout = TimeSpan.FromMilliseconds(300) } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => engine.QueryAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.TransactionTimedOut, exception.Code);
    }

    [Fact]
    public async Task A_statement_is_ended_although_the_requests_that_end_it_meet_faults()
    {
        proxy.Inject("TERMINATE", new Fault.OtherAnswer(503, "<html>"), new Fault.LostRequest(), new Fault.CutAnswer(5));
        var statement = new CypherStatement(Endless) { Limits = new StatementLimits { Timeout = TimeSpan.FromMilliseconds(500) } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => engine.QueryAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.TransactionTimedOut, exception.Code);
        Assert.Equal(0, await CountRunningAsync());
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task Cancelling_inside_a_transaction_ends_its_statement_on_the_server(AccessMode mode)
    {
        await using IGraphTransaction transaction = await engine.BeginAsync(mode, Token);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.RunAsync(new CypherStatement(Endless), cancel.Token));

        Assert.Equal(GraphErrorCodes.Terminated, exception.Code);
        Assert.Equal(0, await CountRunningAsync());
    }

    [Fact]
    public async Task An_answer_beyond_its_limits_is_ended_on_the_server()
    {
        const string large = "UNWIND range(1, 100000000) AS x RETURN x";
        var statement = new CypherStatement(large) { Limits = new StatementLimits { MaxRows = 1_000 } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => direct.QueryAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.RowLimitExceeded, exception.Code);
        Assert.Equal(0, await CountRunningAsync());
    }

    private Task<long> CountAsync() => CountAsync("MATCH (n) RETURN count(n)");

    private async Task<long> CountAsync(string text) => (await direct.QueryAsync(new CypherStatement(text), AccessMode.Read, Token)).Rows[0][0].AsInteger();

    private Task<long> CountRunningAsync() =>
        CountAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN count(*)");
}
