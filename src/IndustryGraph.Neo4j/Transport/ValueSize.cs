using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>About how many bytes a value takes in memory: its slot and what it refers to. Names of labels, types and properties are shared.</summary>
internal static class ValueSize
{
    private const int Slot = 16;
    private const int Header = 24;

    public static long Of(GraphValue value) => Slot + value.Kind switch
    {
        GraphValueKind.String => Header + value.AsUtf8().Length,
        GraphValueKind.List => Header + Sum(value.AsList()),
        GraphValueKind.Map => OfMap(value.AsMap()),
        GraphValueKind.Node => OfNode(value.As<GraphNode>()),
        GraphValueKind.Relationship => OfRelationship(value.As<GraphRelationship>()),
        GraphValueKind.Path => Header + Sum(value.As<GraphPath>().Nodes) + Sum(value.As<GraphPath>().Relationships),
        GraphValueKind.Null or GraphValueKind.Boolean or GraphValueKind.Integer or GraphValueKind.Float or GraphValueKind.Date or GraphValueKind.LocalTime => 0,
        _ => Header + Slot,
    };

    private static long OfMap(GraphMap map)
    {
        long bytes = Header + (8L * map.Count);
        for (int i = 0; i < map.Count; i++)
        {
            bytes += Of(map.ValueSpan[i]);
        }

        return bytes;
    }

    private static long OfNode(GraphNode node) => (2 * Header) + TextOf(node.ElementId) + (8L * node.Labels.Count) + OfMap(node.Properties);

    private static long OfRelationship(GraphRelationship relationship) =>
        (2 * Header) + TextOf(relationship.ElementId) + TextOf(relationship.StartElementId) + TextOf(relationship.EndElementId) + OfMap(relationship.Properties);

    private static long TextOf(string text) => Header + (2L * text.Length);

    private static long Sum(IReadOnlyList<GraphValue> values)
    {
        long bytes = 0;
        foreach (GraphValue value in values)
        {
            bytes += Of(value);
        }

        return bytes;
    }
}
