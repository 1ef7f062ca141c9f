using IndustryGraph.Engine;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Planning.Random;

/// <summary>Random patterns over random graphs give what a naive enumeration gives, however they are planned and batched.</summary>
public sealed class RandomMatchTests
{
    private const int PatternsPerGraph = 20;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_match_gives_what_trying_everything_gives(int seed)
    {
        var random = new System.Random(seed);
        var graph = new RandomGraph(random);
        await using IGraphEngine engine = await OpenAsync(graph, random);
        for (int i = 0; i < PatternsPerGraph; i++)
        {
            var pattern = new RandomPattern(random);
            IReadOnlyList<string> expected = new NaiveMatcher(graph, pattern).Rows();
            await CompareAsync(engine, $"MATCH {pattern.Match} RETURN {pattern.Return}", expected);
            await CompareAsync(engine, $"MATCH (a) WITH DISTINCT a MATCH {pattern.Match} RETURN {pattern.Return}", expected);
            await CompareAsync(engine, $"MATCH (a) CALL (a) {{ MATCH {pattern.Match} RETURN {Named(pattern)} }} RETURN {Names(pattern)}", expected);
            await CompareAsync(
                engine, $"MATCH (a) RETURN a.id, COUNT {{ MATCH {pattern.Match} }}",
                [.. graph.Nodes.Select(node => $"{node.Id} | {new NaiveMatcher(graph, pattern).Rows([node.Id, null, null, null]).Count}").Order(StringComparer.Ordinal)]);
        }
    }

    private static string Names(RandomPattern pattern) => string.Join(", ", pattern.Return.Split(", ").Select((_, i) => $"c{i}"));

    private static string Named(RandomPattern pattern) => string.Join(", ", pattern.Return.Split(", ").Select((item, i) => $"{item} AS c{i}"));

    private static async Task<IGraphEngine> OpenAsync(RandomGraph graph, System.Random random)
    {
        int[] capacities = [1, 2, 3, 1024];
        IGraphEngine engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { BatchCapacity = capacities[random.Next(capacities.Length)] });
        await WriteAsync(engine, graph.CreateStatement);
        if (random.Next(2) == 0)
        {
            await WriteAsync(engine, "CREATE INDEX FOR (n:A) ON (n.x)");
            await WriteAsync(engine, "CREATE INDEX FOR ()-[r:R]-() ON (r.w)");
        }

        return engine;
    }

    private static Task WriteAsync(IGraphEngine engine, string text) => engine.QueryAsync(new CypherStatement(text), AccessMode.Write, Token);

    private static async Task CompareAsync(IGraphEngine engine, string text, IReadOnlyList<string> expected)
    {
        ResultTable table = await engine.QueryAsync(new CypherStatement(text), cancellationToken: Token);
        string[] actual = [.. table.Rows.Select(row => string.Join(" | ", row)).Order(StringComparer.Ordinal)];
        if (!expected.SequenceEqual(actual))
        {
            ResultTable explained = await engine.QueryAsync(new CypherStatement("EXPLAIN " + text), cancellationToken: Token);
            Assert.Fail(
                $"{text}\n{PlanPrinter.Print(explained.Summary.Plan!)}\nmissing: {string.Join("; ", expected.Except(actual).Take(5))}"
                + $"\ntoo many: {string.Join("; ", actual.Except(expected).Take(5))}\n{expected.Count} expected, {actual.Length} found");
        }
    }
}
