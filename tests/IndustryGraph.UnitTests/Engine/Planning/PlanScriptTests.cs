using IndustryGraph.Engine;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Planning;

/// <summary>
/// Golden plans. A script runs statements that begin with <c>&gt;</c>, and holds after each that begins with <c>?</c> the
/// plan that EXPLAIN shows. INDUSTRYGRAPH_PLANS_REWRITE=1 writes the plans anew instead of judging them.
/// </summary>
public sealed class PlanScriptTests
{
    private static bool Rewrites => Environment.GetEnvironmentVariable("INDUSTRYGRAPH_PLANS_REWRITE") == "1";

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder(), "*.plans").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Plans_are_as_written(string script)
    {
        string path = Path.Combine(Folder(), script + ".plans");
        string written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        string actual = await RunAsync(written);
        if (Rewrites)
        {
            await File.WriteAllTextAsync(path, actual, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(written, actual);
        }
    }

    private static async Task<string> RunAsync(string script)
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open();
        var blocks = new List<string>();
        foreach (string block in script.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            blocks.Add(block[0] switch
            {
                '>' => await ExecuteAsync(engine, block),
                '?' => await ExplainAsync(engine, block),
                _ => block,
            });
        }

        return string.Join("\n\n", blocks) + "\n";
    }

    private static async Task<string> ExecuteAsync(IGraphEngine engine, string block)
    {
        await engine.QueryAsync(new CypherStatement(block[1..]), AccessMode.Write, TestContext.Current.CancellationToken);
        return block;
    }

    // The statement is what stands before the plan, whose first line names the first step.
    private static async Task<string> ExplainAsync(IGraphEngine engine, string block)
    {
        int plan = block.IndexOf("\nProduceResults", StringComparison.Ordinal);
        string statement = plan < 0 ? block : block[..plan];
        ResultTable table = await engine.QueryAsync(new CypherStatement("EXPLAIN " + statement[1..]), AccessMode.Write, TestContext.Current.CancellationToken);
        return statement + "\n" + PlanPrinter.Print(table.Summary.Plan!, withEstimates: false).TrimEnd();
    }

    private static string Folder() => Path.Combine(RepositoryFolder.Root, "tests", "IndustryGraph.UnitTests", "Engine", "Planning", "Plans");
}
