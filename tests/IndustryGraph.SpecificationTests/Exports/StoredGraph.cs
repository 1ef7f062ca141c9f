using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>All that a store holds, as text that two stores can be compared by.</summary>
internal static class StoredGraph
{
    /// <summary>Nodes and relationships with all their properties, but for when the store was loaded.</summary>
    public static async Task<string> ReadAsync(IGraphEngine engine)
    {
        ResultTable nodes = await engine.QueryAsync(new CypherStatement("MATCH (n) WHERE NOT n:IndustryGraph RETURN labels(n), properties(n)"));
        ResultTable relationships = await engine.QueryAsync(new CypherStatement("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)"));
        return string.Join('\n', nodes.Rows.Concat(relationships.Rows).Select(row => string.Join(' ', row.Select(Text))).Order(StringComparer.Ordinal));
    }

    // Labels and the keys of a map come in any order.
    private static string Text(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => $"{{{string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        GraphValueKind.List when value.AsList().All(item => item.IsString) && value.AsList().Any(item => item.AsString() == "Entity") =>
            string.Join(':', value.AsList().Select(item => item.AsString()).Order(StringComparer.Ordinal)),
        _ => value.ToString(),
    };
}
