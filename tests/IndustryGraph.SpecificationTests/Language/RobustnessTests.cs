using System.Text;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

[EmbeddedOnly("Neo4j bears such statements for a minute and more before it refuses them; the embedded engine lives in the server's own process.")]
public abstract class RobustnessTests(EngineSource source) : LanguageSpecification(source)
{
    [Fact]
    public async Task Deep_nesting_is_refused_and_the_process_lives()
    {
        string deep = "RETURN " + new string('(', 100_000) + "1" + new string(')', 100_000);
        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunAsync(deep));
        Assert.NotEqual(GraphErrorCodes.Unknown, exception.Code);
        await GivesAsync("RETURN 1", "1");
    }

    [Fact]
    public async Task A_statement_of_many_clauses_runs_or_is_refused_and_the_process_lives()
    {
        await GivesAsync(Clauses(300), "300");
        // How many there is room for on the stack depends on the build.
        Exception? refusal = await Record.ExceptionAsync(() => GivesAsync(Clauses(30_000), "30000"));
        Assert.True(refusal is null or GraphException { Code: not GraphErrorCodes.Unknown }, refusal?.ToString());
        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunAsync(Clauses(100_000)));
        Assert.NotEqual(GraphErrorCodes.Unknown, exception.Code);
        await GivesAsync("RETURN 1", "1");
    }

    [Fact]
    public async Task A_value_nested_beyond_reason_is_refused_and_the_process_lives()
    {
        GraphValue value = GraphValue.Integer(1);
        for (int i = 0; i < 200_000; i++)
        {
            value = GraphValue.List(value);
        }

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunAsync("UNWIND [1, 2] AS x RETURN DISTINCT $deep AS d", ("deep", value)));
        Assert.NotEqual(GraphErrorCodes.Unknown, exception.Code);
    }

    private static string Clauses(int count)
    {
        var text = new StringBuilder("WITH 0 AS x\n");
        for (int i = 0; i < count; i++)
        {
            text.Append("WITH x + 1 AS x\n");
        }

        return text.Append("RETURN x").ToString();
    }
}

public sealed class RobustnessInMemory() : RobustnessTests(new MemorySource());

public sealed class RobustnessInBatchesOfOne() : RobustnessTests(new MemorySource(1));

public sealed class RobustnessInAFile() : RobustnessTests(new SqliteSource());
