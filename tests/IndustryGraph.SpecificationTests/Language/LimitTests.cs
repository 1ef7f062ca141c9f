using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class LimitTests(EngineSource source) : LanguageSpecification(source)
{
    /// <summary>Statements that would run for hours, each busy in another place.</summary>
    public static TheoryData<string> Endless =>
    [
        "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)",
        "RETURN reduce(sum = 0, x IN range(1, 1000000000) | sum + x % 3)",
        "RETURN size([x IN range(1, 1000000000) WHERE x < 0])",
        "RETURN all(x IN range(1, 1000000000) WHERE x > 0)",
        "MATCH (a), (b), (c), (d) WHERE a.x + b.x + c.x + d.x < 0 RETURN count(*)",
        "MATCH (a)-[:NEXT*]-(b) RETURN count(*)",
        "MATCH (a) ((x)-[:NEXT]-(y)){1,} (b) RETURN count(*)",
        "MATCH (a {x: 1}), (b {x: 30}) MATCH p = shortestPath((a)-[*]-(b)) WHERE none(n IN nodes(p) WHERE n.x > 0) RETURN p",
        "UNWIND range(1, 1000000000) AS x CALL (x) { MATCH (n) WHERE n.x < 0 RETURN n } RETURN count(*)",
        "UNWIND range(1, 1000000000) AS x WITH x WHERE EXISTS { MATCH (n) WHERE n.x = -x } RETURN count(*)",
        "UNWIND range(1, 1000000000) AS x FOREACH (y IN [] | CREATE ()) RETURN count(*)",
        "MATCH (a) UNWIND range(1, 1000000000) AS x SET a.y = 1",
    ];

    // A ladder: the number of its trails is exponential.
    protected override string Setup =>
        """
        UNWIND range(1, 30) AS i CREATE (:N {x: i})
        WITH count(*) AS made
        MATCH (a:N), (b:N) WHERE a.x < b.x AND b.x <= a.x + 2
        CREATE (a)-[:NEXT]->(b)
        """;

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_statement_is_stopped_at_its_time_limit(string text)
    {
        Dialect.SkipWhereItCannotEnd(text, Engine);
        var limits = new StatementLimits { Timeout = TimeSpan.FromMilliseconds(100), MaxMemoryBytes = long.MaxValue };

        GraphException exception = await FailsAsync(text, limits);

        Assert.Equal(GraphErrorCodes.TransactionTimedOut, exception.Code);
        await GivesAsync("MATCH (n) WHERE n.y = 1 RETURN count(n)", "0");
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_statement_can_be_cancelled(string text)
    {
        Dialect.SkipWhereItCannotEnd(text, Engine);
        using var cancel = new CancellationTokenSource(50);

        GraphException exception = await FailsAsync(text, StatementLimits.None, cancel.Token);

        Assert.Equal(GraphErrorCodes.Terminated, exception.Code);
    }

    [Fact]
    public async Task A_statement_is_stopped_at_its_row_limit_and_leaves_nothing_behind()
    {
        GraphException exception = await FailsAsync("UNWIND range(1, 11) AS x CREATE (:M) RETURN x", new StatementLimits { MaxRows = 10 });

        Assert.Equal(GraphErrorCodes.RowLimitExceeded, exception.Code);
        await GivesAsync("MATCH (m:M) RETURN count(m)", "0");
        await GivesAsync("UNWIND range(1, 2) AS x RETURN x", "1", "2");
    }

    private async Task<GraphException> FailsAsync(string text, StatementLimits limits, CancellationToken? token = null) =>
        await Assert.ThrowsAsync<GraphException>(
            () => Engine.QueryAsync(new CypherStatement(text) { Limits = limits }, AccessMode.Write, token ?? Token));
}

public sealed class LimitsInMemory() : LimitTests(new MemorySource());

public sealed class LimitsInBatchesOfOne() : LimitTests(new MemorySource(1));

public sealed class LimitsInAFile() : LimitTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class LimitsOnNeo4j(Neo4jServer server) : LimitTests(new Neo4jSource(server));
