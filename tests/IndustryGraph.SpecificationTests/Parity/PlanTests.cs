using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>
/// How Neo4j plans the statements that GraphQL makes: no scan of all nodes, no product of unrelated rows, no scan of all
/// relationships.
/// </summary>
[Collection(SeededCollection.Name)]
public sealed class PlanTests(ParityStores stores) : IClassFixture<ParityStores>
{
    private static readonly string[] IndexedOperators = ["eq", "in", "startsWith", "gt", "lt"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Statements_of_GraphQL_find_what_they_ask_for_by_indexes()
    {
        await stores.OpenAsync();
        foreach (ParityCase parityCase in ParityCases.All.Where(parityCase => parityCase.Pages is null).DistinctBy(Shape))
        {
            await stores.Embedded.AnswerAsync(parityCase, Token);
        }

        var faults = new List<string>();
        foreach (CypherStatement statement in stores.Embedded.Statements)
        {
            PlanDescription plan = (await stores.Neo4j.Engine.QueryAsync(statement with { Text = $"EXPLAIN {statement.Text}" }, AccessMode.Read, Token)).Summary.Plan!;
            string[] scans = [.. PlanRules.FaultsOf(plan)];
            if (scans.Length > 0)
            {
                faults.Add($"{string.Join('\n', scans)}\n{statement.Text}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    // Values are parameters: operations that differ in the last one only make the same statement. Of the operators of a field
    // those count that an index may answer; the rest filters what was found.
    private static string Shape(ParityCase parityCase)
    {
        string name = parityCase.Name;
        string shape = name[..(name.LastIndexOf(':') is var colon and >= 0 ? colon : name.Length)];
        return name.Contains(" where ", StringComparison.Ordinal) && !IndexedOperators.Any(op => shape.EndsWith($"{{ {op}", StringComparison.Ordinal))
            ? shape[..(shape.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0 ? brace : shape.Length)]
            : shape;
    }
}
