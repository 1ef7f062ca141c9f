using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>The names of types as <c>valueType()</c> and messages write them.</summary>
internal static class ValueTypeName
{
    public static string Of(GraphValueKind kind) => kind switch
    {
        GraphValueKind.Null => "NULL",
        GraphValueKind.LocalTime => "LOCAL TIME",
        GraphValueKind.Time => "ZONED TIME",
        GraphValueKind.LocalDateTime => "LOCAL DATETIME",
        GraphValueKind.DateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };

    /// <summary>The narrowest type of a value: <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING&gt; NOT NULL</c>.</summary>
    public static string Of(GraphValue value) => value.IsNull ? "NULL" : $"{WithoutNull(value)} NOT NULL";

    private static string WithoutNull(GraphValue value) => value.Kind == GraphValueKind.List ? OfList(value.AsList()) : Of(value.Kind);

    private static string OfList(GraphList list)
    {
        if (list.Count == 0)
        {
            return "LIST<NOTHING>";
        }

        var inner = new SortedDictionary<(int Rank, string Name), string>();
        bool hasNull = false;
        foreach (GraphValue item in list)
        {
            hasNull |= item.IsNull;
            if (!item.IsNull)
            {
                string name = WithoutNull(item);
                inner[(RankOf(item.Kind), name)] = name;
            }
        }

        string suffix = hasNull ? string.Empty : " NOT NULL";
        return inner.Count == 0 ? "LIST<NULL>" : $"LIST<{string.Join(" | ", inner.Values.Select(name => name + suffix))}>";
    }

    // The order in which Neo4j names the members of a union.
    private static int RankOf(GraphValueKind kind) => kind switch
    {
        GraphValueKind.Boolean => 0,
        GraphValueKind.String => 1,
        GraphValueKind.Integer => 2,
        GraphValueKind.Float => 3,
        GraphValueKind.Date => 4,
        GraphValueKind.LocalTime => 5,
        GraphValueKind.Time => 6,
        GraphValueKind.LocalDateTime => 7,
        GraphValueKind.DateTime => 8,
        GraphValueKind.Duration => 9,
        GraphValueKind.Node => 10,
        GraphValueKind.Relationship => 11,
        GraphValueKind.Map => 12,
        GraphValueKind.List => 13,
        _ => 14,
    };
}
