using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

[EmbeddedOnly("Neo4j limits the memory of its statements by its own settings, and its answers are read to their end before the first row is handed out.")]
public abstract class MemoryLimitTests(EngineSource source) : LanguageSpecification(source)
{
    [Theory]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN collect(x)")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN x ORDER BY -x")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN DISTINCT x % 1000000")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN x, count(*)")]
    [InlineData("UNWIND range(1, 10000000) AS x WITH x ORDER BY x LIMIT 5000000 RETURN count(x)")]
    [InlineData("RETURN [x IN range(1, 10000000) | x + 1]")]
    [InlineData("RETURN reduce(t = 'abcdefgh', x IN range(1, 40) | t + t)")]
    [InlineData("UNWIND range(1, 10000000) AS x CREATE (:M {x: x}) WITH x MATCH (m:M) RETURN count(m)")]
    [InlineData("RETURN COLLECT { UNWIND range(1, 10000000) AS x RETURN x }")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN percentileCont(x, 0.5)")]
    public async Task A_statement_is_stopped_at_its_memory_limit(string text)
    {
        GraphException exception = await FailsAsync(text, new StatementLimits { MaxMemoryBytes = 1 << 20, Timeout = TimeSpan.FromMinutes(1) });

        Assert.Equal(GraphErrorCodes.MemoryLimitExceeded, exception.Code);
        await GivesAsync("MATCH (m:M) RETURN count(m)", "0");
    }

    [Fact]
    public async Task A_waiting_reader_can_cancel_while_it_reads()
    {
        var statement = new CypherStatement("UNWIND range(1, 1000000000) AS x WITH x WHERE x % 1000000000 < 2 RETURN x") { Limits = StatementLimits.None };
        await using IResultCursor cursor = await Engine.RunAsync(statement, AccessMode.Read, Token);
        Assert.True(await cursor.ReadAsync(Token));
        using var cancel = new CancellationTokenSource(50);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await cursor.ReadAsync(cancel.Token));

        Assert.Equal(GraphErrorCodes.Terminated, exception.Code);
    }

    [Fact]
    public async Task Memory_that_is_kept_no_longer_counts_no_longer()
    {
        var statement = new CypherStatement(
            "UNWIND range(1, 2000) AS x CALL (x) { UNWIND range(1, 100) AS y WITH y ORDER BY y DESC RETURN max(y) AS top } RETURN sum(top)")
        {
            Limits = new StatementLimits { MaxMemoryBytes = 1 << 20 },
        };

        Assert.Equal(["200000"], Render(await Engine.QueryAsync(statement, AccessMode.Read, Token)));
    }

    private async Task<GraphException> FailsAsync(string text, StatementLimits limits) =>
        await Assert.ThrowsAsync<GraphException>(() => Engine.QueryAsync(new CypherStatement(text) { Limits = limits }, AccessMode.Write, Token));
}

public sealed class MemoryLimitsInMemory() : MemoryLimitTests(new MemorySource());

public sealed class MemoryLimitsInBatchesOfOne() : MemoryLimitTests(new MemorySource(1));

public sealed class MemoryLimitsInAFile() : MemoryLimitTests(new SqliteSource());
