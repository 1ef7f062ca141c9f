using System.Globalization;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Tck.Notation;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>The whole graph at one moment, as the TCK counts side effects: sets of nodes, relationships, labels and properties.</summary>
internal sealed class GraphSnapshot
{
    private static readonly CypherStatement AllNodes = new("MATCH (n) RETURN n");
    private static readonly CypherStatement AllRelationships = new("MATCH ()-[r]->() RETURN r");

    private readonly HashSet<string> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> relationships = new(StringComparer.Ordinal);
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> properties = new(StringComparer.Ordinal);

    public static async Task<GraphSnapshot> TakeAsync(IGraphEngine engine, CancellationToken cancellationToken)
    {
        var snapshot = new GraphSnapshot();
        foreach (IReadOnlyList<GraphValue> row in (await engine.QueryAsync(AllNodes, AccessMode.Read, cancellationToken)).Rows)
        {
            GraphNode node = row[0].As<GraphNode>();
            snapshot.nodes.Add(node.ElementId);
            snapshot.labels.UnionWith(node.Labels);
            snapshot.AddProperties($"n{node.ElementId}", node.Properties);
        }

        foreach (IReadOnlyList<GraphValue> row in (await engine.QueryAsync(AllRelationships, AccessMode.Read, cancellationToken)).Rows)
        {
            GraphRelationship relationship = row[0].As<GraphRelationship>();
            snapshot.relationships.Add(relationship.ElementId);
            snapshot.AddProperties($"r{relationship.ElementId}", relationship.Properties);
        }

        return snapshot;
    }

    /// <summary>What changed up to a later moment, as <c>+nodes 1, -properties 2</c>; empty where nothing did.</summary>
    public string DifferenceTo(GraphSnapshot later) => Describe(
    [
        .. Difference("nodes", nodes, later.nodes),
        .. Difference("relationships", relationships, later.relationships),
        .. Difference("labels", labels, later.labels),
        .. Difference("properties", properties, later.properties),
    ]);

    /// <summary>The same text for a table of the TCK.</summary>
    public static string Describe(IEnumerable<(string Name, int Count)> effects) => string.Join(
        ", ",
        effects.Where(effect => effect.Count != 0)
            .OrderBy(effect => effect.Name, StringComparer.Ordinal)
            .Select(effect => string.Create(CultureInfo.InvariantCulture, $"{effect.Name} {effect.Count}")));

    private static (string Name, int Count)[] Difference(string name, HashSet<string> before, HashSet<string> after) =>
        [($"+{name}", after.Count(item => !before.Contains(item))), ($"-{name}", before.Count(item => !after.Contains(item)))];

    private void AddProperties(string owner, GraphMap map)
    {
        var renderer = new TckValueRenderer(ignoreListOrder: false);
        foreach ((string key, GraphValue value) in map)
        {
            properties.Add($"{owner} {key} {renderer.Render(value)}");
        }
    }
}
