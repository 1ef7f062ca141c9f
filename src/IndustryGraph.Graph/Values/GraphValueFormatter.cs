namespace IndustryGraph.Graph.Values;

/// <summary>Renders values as Cypher literals, for messages, plans and debuggers.</summary>
public static class GraphValueFormatter
{
    /// <summary>The value as a Cypher literal; entities and paths in pattern notation.</summary>
    public static string Format(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => "null",
        GraphValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        GraphValueKind.Integer => value.AsInteger().ToString(System.Globalization.CultureInfo.InvariantCulture),
        GraphValueKind.String => $"'{value.AsString()}'",
        _ => value.Kind.ToString(),
    };
}
