using System.Globalization;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Tck.Notation;

/// <summary>
/// Writes values in the notation of result tables, always in the same form: labels and keys sorted, temporal values as
/// quoted ISO text, entities without identity, zero without a sign. Two values are the same to the TCK when they are written alike.
/// </summary>
internal sealed class TckValueRenderer(bool ignoreListOrder)
{
    public string Render(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => "null",
        GraphValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        GraphValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        GraphValueKind.Float => GraphFloatText.Format(value.AsFloat() is 0 ? 0 : value.AsFloat()),
        GraphValueKind.String => Quote(value.AsString()),
        GraphValueKind.List => RenderList(value.AsList()),
        GraphValueKind.Map => RenderMap(value.AsMap()),
        GraphValueKind.Node => RenderNode(value.As<GraphNode>()),
        GraphValueKind.Relationship => RenderRelationship(value.As<GraphRelationship>()),
        GraphValueKind.Path => RenderPath(value.As<GraphPath>()),
        _ => Quote(TemporalFormatter.Format(value)),
    };

    private static string Quote(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private string RenderList(GraphList list)
    {
        IEnumerable<string> items = list.Select(Render);
        return $"[{string.Join(", ", ignoreListOrder ? items.Order(StringComparer.Ordinal) : items)}]";
    }

    private string RenderMap(GraphMap map) =>
        $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Render(pair.Value)}"))}}}";

    private string RenderNode(GraphNode node)
    {
        string labels = string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => $":{label}"));
        return $"({string.Join(' ', new[] { labels, RenderProperties(node.Properties) }.Where(part => part.Length > 0))})";
    }

    private string RenderRelationship(GraphRelationship relationship)
    {
        string properties = RenderProperties(relationship.Properties);
        return properties.Length == 0 ? $"[:{relationship.Type}]" : $"[:{relationship.Type} {properties}]";
    }

    private string RenderProperties(GraphMap properties) => properties.Count == 0 ? string.Empty : RenderMap(properties);

    private string RenderPath(GraphPath path)
    {
        string steps = string.Concat(path.Relationships.Select((relationship, i) =>
        {
            bool forwards = relationship.As<GraphRelationship>().StartId == path.Nodes[i].AsEntityId();
            return $"{(forwards ? "-" : "<-")}{Render(relationship)}{(forwards ? "->" : "-")}{Render(path.Nodes[i + 1])}";
        }));
        return $"<{Render(path.Nodes[0])}{steps}>";
    }
}
