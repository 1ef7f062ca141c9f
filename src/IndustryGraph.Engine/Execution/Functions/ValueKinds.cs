using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>A set of kinds of values: what an argument of a function may be. The bit of a kind is its number.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Null = 1 << GraphValueKind.Null,
    Boolean = 1 << GraphValueKind.Boolean,
    Integer = 1 << GraphValueKind.Integer,
    Float = 1 << GraphValueKind.Float,
    Number = Integer | Float,
    String = 1 << GraphValueKind.String,
    List = 1 << GraphValueKind.List,
    Map = 1 << GraphValueKind.Map,
    Node = 1 << GraphValueKind.Node,
    Relationship = 1 << GraphValueKind.Relationship,
    Path = 1 << GraphValueKind.Path,
    Date = 1 << GraphValueKind.Date,
    LocalTime = 1 << GraphValueKind.LocalTime,
    Time = 1 << GraphValueKind.Time,
    LocalDateTime = 1 << GraphValueKind.LocalDateTime,
    DateTime = 1 << GraphValueKind.DateTime,
    Duration = 1 << GraphValueKind.Duration,

    /// <summary>Days and times, but no durations.</summary>
    Instant = Date | LocalTime | Time | LocalDateTime | DateTime,
    Any = Boolean | Number | String | List | Map | Node | Relationship | Path | Instant | Duration,
}

/// <summary>Questions to a set of kinds.</summary>
internal static class ValueKindsExtensions
{
    public static bool Contains(this ValueKinds kinds, GraphValueKind kind) => ((int)kinds >> (int)kind & 1) == 1;

    /// <summary>Whether a value of which only this much is known may be one of the kinds. Null always may: it makes no error before it runs.</summary>
    public static bool MayContain(this ValueKinds kinds, StaticType type) => type switch
    {
        StaticType.Any or StaticType.Null => true,
        StaticType.Number => (kinds & ValueKinds.Number) != ValueKinds.None,
        _ => kinds.Contains(Enum.Parse<GraphValueKind>(type.ToString())),
    };

    /// <summary>The kinds in words of Cypher, for messages: <c>STRING or LIST</c>.</summary>
    public static string Describe(this ValueKinds kinds)
    {
        if ((kinds & ValueKinds.Any) == ValueKinds.Any)
        {
            return "any value";
        }

        IEnumerable<string> names = Enum.GetValues<GraphValueKind>()
            .Where(kind => kind != GraphValueKind.Null && kinds.Contains(kind))
            .Select(ValueTypeName.Of);
        return string.Join(" or ", names);
    }
}
