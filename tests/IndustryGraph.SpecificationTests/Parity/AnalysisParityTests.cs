using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Both stores give the same rows for every analysis, in the same order.</summary>
[Collection(SeededCollection.Name)]
public sealed class AnalysisParityTests(SeededNeo4j source)
{
    public static TheoryData<string, string> Cases => [.. AnalysisCases.All.Select(analysis => new TheoryDataRow<string, string>(analysis.Name, analysis.Parameters))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Both_stores_give_the_same_rows(string name, string parameters)
    {
        await using IGraphEngine neo4j = await source.OpenAsync();
        await using IGraphEngine embedded = await new SeededFile().OpenAsync();
        CypherStatement statement = AnalysisCatalog.Bundled.Get(name).BindText(new AnalysisCase(name, parameters).ToTexts(), TimeProvider.System);

        string[] rows = await Task.WhenAll(RowsAsync(neo4j, statement), Task.Run(() => RowsAsync(embedded, statement)));
        Assert.Equal(rows[0], rows[1]);
    }

    [Fact]
    public void Every_parameter_of_every_analysis_is_compared() => Assert.Empty(AnalysisCases.Forgotten);

    private static async Task<string> RowsAsync(IGraphEngine engine, CypherStatement statement)
    {
        ResultTable table = await engine.QueryAsync(statement with { Limits = StatementLimits.Default with { Timeout = TimeSpan.FromMinutes(5) } }, AccessMode.Read, Token);
        return string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Select(Text))).Prepend(string.Join(" | ", table.Columns)));
    }

    // Maps of both engines hold the same keys, each in an order of its own.
    private static string Text(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => $"{{{string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        GraphValueKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        _ => value.ToString(),
    };
}
