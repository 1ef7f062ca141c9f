using System.Diagnostics;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGraphEngineTests(Neo4jServer server)
{
    private const string Endless = "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS c";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_value_goes_to_the_server_and_comes_back()
    {
        await using IGraphEngine engine = await server.OpenAsync();
        GraphValue[] values =
        [
            GraphValue.Null, GraphValue.True, GraphValue.Integer(long.MinValue), GraphValue.Float(1e30), GraphValue.Float(double.NaN),
            GraphValue.Float(double.NegativeInfinity), GraphValue.String("Škoda 😀 \" \\ \n"), GraphValue.EmptyString,
            GraphValue.List(GraphValue.Integer(1), GraphValue.List(), GraphValue.Null),
            GraphValue.Object(GraphMap.Of([KeyValuePair.Create("a", GraphValue.Object(GraphMap.Empty))])),
            TemporalParser.Date("-0044-03-15"), TemporalParser.LocalTime("10:00"), TemporalParser.Time("10:00:00.000000001-08:00"),
            TemporalParser.LocalDateTime("2019-07-09T00:00"), TemporalParser.DateTime("2019-07-09T12:00+02:00"),
            TemporalParser.DateTime("2019-07-09T12:00+02:00[Europe/Paris]"), TemporalParser.Duration("P1Y2M-3DT-4.5S"),
        ];
        var statement = new CypherStatement("RETURN $values AS values", GraphMap.Of([KeyValuePair.Create("values", GraphValue.List(values))]));

        ResultTable table = await engine.QueryAsync(statement, AccessMode.Read, Token);

        Assert.Equal(["values"], table.Columns);
        Assert.Equal(GraphValue.List(values).ToString(), table.Rows[0][0].ToString());
        Assert.Equal(values.Select(value => value.Kind), table.Rows[0][0].AsList().Select(value => value.Kind));
    }

    [Fact]
    public async Task Nodes_relationships_and_paths_come_back_whole()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();

        ResultTable table = await engine.QueryAsync(
            new CypherStatement("CREATE p = (a:Brand:Entity {id: 'audi'})<-[r:OWNS {since: date('1966-01-01')}]-(b) RETURN a, r, p"), AccessMode.Write, Token);

        GraphNode node = table.Rows[0][0].As<GraphNode>();
        GraphRelationship relationship = table.Rows[0][1].As<GraphRelationship>();
        GraphPath path = table.Rows[0][2].As<GraphPath>();
        Assert.Equal(["Brand", "Entity"], node.Labels.Order(StringComparer.Ordinal));
        Assert.Equal("audi", node.Properties["id"].AsString());
        Assert.Equal("OWNS", relationship.Type);
        Assert.Equal(node.Id, relationship.EndId);
        Assert.Equal(node.ElementId, relationship.EndElementId);
        Assert.Equal(1, path.Length);
        Assert.Equal(relationship.StartId, path.Nodes[1].AsEntityId());
        Assert.Equal(2, table.Summary.Counters.NodesCreated);
        Assert.Equal(1, table.Summary.Counters.RelationshipsCreated);
        Assert.Equal(2, table.Summary.Counters.LabelsAdded);
        Assert.Equal(StatementKind.Write, table.Summary.Kind);
    }

    [Fact]
    public async Task A_statement_that_fails_after_its_first_rows_hands_out_none()
    {
        await using IGraphEngine engine = await server.OpenAsync();

        GraphException exception = await FailsAsync(engine, "UNWIND [1, 2, 0] AS d RETURN 1 / d AS x");

        Assert.Equal(GraphErrorCodes.ArithmeticError, exception.Code);
    }

    [Fact]
    public async Task A_syntax_error_says_where()
    {
        await using IGraphEngine engine = await server.OpenAsync();

        GraphException exception = await FailsAsync(engine, "MATCH (n)\nRETRUN n");

        Assert.Equal(GraphErrorCodes.SyntaxError, exception.Code);
        Assert.Equal(new TextPosition(2, 1, 10), exception.Position);
    }

    [Theory]
    [InlineData("RETURN $missing", GraphErrorCodes.ParameterMissing)]
    [InlineData("CREATE ()", GraphErrorCodes.AccessMode)]
    [InlineData("CALL no.such.procedure()", GraphErrorCodes.ProcedureNotFound)]
    [InlineData("RETURN point({x: 1, y: 2})", GraphErrorCodes.NotSupported)]
    public async Task Errors_carry_the_code(string text, string code)
    {
        await using IGraphEngine engine = await server.OpenAsync();

        Assert.Equal(code, (await FailsAsync(engine, text)).Code);
    }

    [Fact]
    public async Task A_statement_over_its_time_limit_ends_on_the_server_too()
    {
        await using IGraphEngine engine = await server.OpenAsync();
        var statement = new CypherStatement(Endless) { Limits = new StatementLimits { Timeout = TimeSpan.FromMilliseconds(500) } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.TransactionTimedOut, exception.Code);
        Assert.Equal(0, await CountRunningAsync(engine));
    }

    [Fact]
    public async Task A_cancelled_statement_ends_on_the_server_too()
    {
        await using IGraphEngine engine = await server.OpenAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        long started = Stopwatch.GetTimestamp();

        GraphException exception = await Assert.ThrowsAsync<GraphException>(
            async () => await engine.RunAsync(new CypherStatement(Endless), AccessMode.Read, cancel.Token));

        Assert.Equal(GraphErrorCodes.Terminated, exception.Code);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
        Assert.Equal(0, await CountRunningAsync(engine));
    }

    [Fact]
    public async Task A_write_beyond_its_row_limit_leaves_nothing_behind()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();
        var statement = new CypherStatement("UNWIND range(1, 10) AS x CREATE (n) RETURN x") { Limits = new StatementLimits { MaxRows = 9 } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(statement, AccessMode.Write, Token));

        Assert.Equal(GraphErrorCodes.RowLimitExceeded, exception.Code);
        Assert.Equal(0, await CountNodesAsync(engine));
    }

    [Fact]
    public async Task An_answer_beyond_the_memory_limit_is_refused()
    {
        await using IGraphEngine engine = await server.OpenAsync();
        var statement = new CypherStatement("UNWIND range(1, 1000) AS x RETURN x") { Limits = new StatementLimits { MaxMemoryBytes = 1_000 } };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(statement, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.MemoryLimitExceeded, exception.Code);
    }

    [Fact]
    public async Task A_committed_transaction_takes_effect_as_a_whole()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();

        await using (IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, Token))
        {
            await transaction.RunAsync(new CypherStatement("CREATE ()"), Token);
            await transaction.RunAsync(new CypherStatement("CREATE ()"), Token);
            Assert.Equal(0, await CountNodesAsync(engine));
            await transaction.CommitAsync(Token);
        }

        Assert.Equal(2, await CountNodesAsync(engine));
    }

    [Fact]
    public async Task A_transaction_that_is_disposed_or_rolled_back_leaves_nothing()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();
        await using (IGraphTransaction disposed = await engine.BeginAsync(AccessMode.Write, Token))
        {
            await disposed.RunAsync(new CypherStatement("CREATE ()"), Token);
        }

        await using IGraphTransaction rolledBack = await engine.BeginAsync(AccessMode.Write, Token);
        await rolledBack.RunAsync(new CypherStatement("CREATE ()"), Token);
        await rolledBack.RollbackAsync(Token);

        Assert.Equal(0, await CountNodesAsync(engine));
    }

    [Fact]
    public async Task A_failed_statement_closes_its_transaction()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, Token);
        await transaction.RunAsync(new CypherStatement("CREATE ()"), Token);
        await Assert.ThrowsAsync<GraphException>(async () => await transaction.RunAsync(new CypherStatement("RETURN 1 / 0"), Token));

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.CommitAsync(Token));

        Assert.Equal(GraphErrorCodes.TransactionClosed, exception.Code);
        Assert.Equal(0, await CountNodesAsync(engine));
    }

    [Fact]
    public async Task A_reading_transaction_refuses_writes()
    {
        await using IGraphEngine engine = await server.OpenAsync();
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Read, Token);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await transaction.RunAsync(new CypherStatement("CREATE ()"), Token));

        Assert.Equal(GraphErrorCodes.AccessMode, exception.Code);
    }

    [Fact]
    public async Task Without_limits_a_statement_may_commit_in_batches()
    {
        await using IGraphEngine engine = await server.OpenEmptyAsync();
        var statement = new CypherStatement("UNWIND range(1, 20) AS x CALL (x) { CREATE () } IN TRANSACTIONS OF 5 ROWS") { Limits = StatementLimits.None };

        ResultTable table = await engine.QueryAsync(statement, AccessMode.Write, Token);

        Assert.Equal(20, table.Summary.Counters.NodesCreated);
    }

    [Fact]
    public async Task Explain_and_profile_carry_the_plan()
    {
        await using IGraphEngine engine = await server.OpenAsync();

        StatementSummary explained = (await engine.QueryAsync(new CypherStatement("EXPLAIN MATCH (n:Entity) RETURN n.id"), AccessMode.Read, Token)).Summary;
        StatementSummary profiled = (await engine.QueryAsync(new CypherStatement("PROFILE UNWIND [1, 2] AS x RETURN x"), AccessMode.Read, Token)).Summary;

        Assert.Equal("ProduceResults", explained.Plan!.Operator);
        Assert.Null(explained.Plan.Rows);
        Assert.Equal("Projection", explained.Plan.Children[0].Operator);
        Assert.Equal(2, profiled.Plan!.Rows);
    }

    private static async Task<GraphException> FailsAsync(IGraphEngine engine, string text) =>
        await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(new CypherStatement(text), AccessMode.Read, Token));

    private static async Task<long> CountNodesAsync(IGraphEngine engine) =>
        (await engine.QueryAsync(new CypherStatement("MATCH (n) RETURN count(n)"), AccessMode.Read, Token)).Rows[0][0].AsInteger();

    private static async Task<long> CountRunningAsync(IGraphEngine engine)
    {
        var statement = new CypherStatement(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*)", GraphMap.Of([KeyValuePair.Create("text", GraphValue.String(Endless))]));
        return (await engine.QueryAsync(statement, AccessMode.Read, Token)).Rows[0][0].AsInteger();
    }
}
