using IndustryGraph.Engine;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Planning;

public sealed class StatementCacheTests
{
    private const string Seek = "MATCH (n:N {id: $id}) RETURN n.id";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plan_is_made_anew_when_an_index_comes_or_goes()
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        await WriteAsync(engine, "UNWIND range(1, 100) AS i CREATE (:N {id: i})");
        Assert.Contains("NodeByLabelScan", await PlanAsync(engine), StringComparison.Ordinal);

        await WriteAsync(engine, "CREATE INDEX n_id FOR (n:N) ON (n.id)");
        Assert.Contains("NodeIndexSeek", await PlanAsync(engine), StringComparison.Ordinal);
        Assert.Equal("7", await LookUpAsync(engine, 7));

        await WriteAsync(engine, "DROP INDEX n_id");
        Assert.Contains("NodeByLabelScan", await PlanAsync(engine), StringComparison.Ordinal);
        Assert.Equal("8", await LookUpAsync(engine, 8));
    }

    [Fact]
    public async Task A_plan_is_made_anew_when_statistics_have_doubled()
    {
        const string pattern = "EXPLAIN MATCH (a:A), (b:B) RETURN a, b";
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        await WriteAsync(engine, "UNWIND range(1, 10) AS i CREATE (:A) WITH count(*) AS made UNWIND range(1, 3) AS j CREATE (:B)");
        string before = PlanPrinter.Print((await engine.QueryAsync(new CypherStatement(pattern), cancellationToken: Token)).Summary.Plan!);

        await WriteAsync(engine, "UNWIND range(1, 1000) AS i CREATE (:A)");

        string after = PlanPrinter.Print((await engine.QueryAsync(new CypherStatement(pattern), cancellationToken: Token)).Summary.Plan!);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task The_same_text_runs_at_the_same_time_with_other_parameters()
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        await WriteAsync(engine, "UNWIND range(1, 100) AS i CREATE (:N {id: i})");

        await Parallel.ForAsync(0, 400, Token, async (i, _) => Assert.Equal($"{(i % 100) + 1}", await LookUpAsync(engine, (i % 100) + 1)));
    }

    [Fact]
    public async Task A_cursor_may_stay_open_while_the_same_text_runs_again()
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        var statement = new CypherStatement("UNWIND [1, 2, 3] AS x RETURN x");
        await using IResultCursor first = await engine.RunAsync(statement, AccessMode.Read, Token);
        Assert.True(await first.ReadAsync(Token));

        Assert.Equal(3, (await engine.QueryAsync(statement, cancellationToken: Token)).Rows.Count);

        Assert.Equal(1, first[0].AsInteger());
        Assert.True(await first.ReadAsync(Token));
        Assert.Equal(2, first[0].AsInteger());
    }

    [Fact]
    public async Task Values_handed_out_stay_what_they_were_when_their_operators_run_again()
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        var statement = new CypherStatement("UNWIND $list AS x WITH collect(x) AS all RETURN all, [y IN all | y * 2] AS twice");

        ResultTable first = await engine.QueryAsync(With(statement, 1, 2), cancellationToken: Token);
        await engine.QueryAsync(With(statement, 7, 8), cancellationToken: Token);

        Assert.Equal("[1, 2] [2, 4]", string.Join(' ', first.Rows[0]));
    }

    [Fact]
    public async Task Two_engines_in_one_process_do_not_disturb_each_other()
    {
        await using IGraphEngine one = EmbeddedGraphEngine.Open();
        await using IGraphEngine other = EmbeddedGraphEngine.Open();
        await WriteAsync(one, "CREATE (:X {x: 1}) CREATE (:N {id: 1})");
        await WriteAsync(other, "CREATE (:N {id: 2})");

        Assert.Equal("1", await LookUpAsync(one, 1));
        Assert.Equal("", await LookUpAsync(other, 1));
        Assert.Equal("2", await LookUpAsync(other, 2));
    }

    private static CypherStatement With(CypherStatement statement, params long[] list) => statement with
    {
        Parameters = GraphMap.Of([KeyValuePair.Create("list", GraphValue.List([.. list.Select(GraphValue.Integer)]))]),
    };

    private static Task<ResultTable> WriteAsync(IGraphEngine engine, string text) => engine.QueryAsync(new CypherStatement(text), AccessMode.Write, Token);

    private static async Task<string> PlanAsync(IGraphEngine engine) =>
        PlanPrinter.Print((await engine.QueryAsync(new CypherStatement("EXPLAIN " + Seek), cancellationToken: Token)).Summary.Plan!);

    private static async Task<string> LookUpAsync(IGraphEngine engine, long id)
    {
        var statement = new CypherStatement(Seek, GraphMap.Of([KeyValuePair.Create("id", GraphValue.Integer(id))]));
        return string.Join(' ', (await engine.QueryAsync(statement, cancellationToken: Token)).Rows.Select(row => row[0].ToString()));
    }
}
