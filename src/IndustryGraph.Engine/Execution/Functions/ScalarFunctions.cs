using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on values of any type: sizes, emptiness, choice among values, and what is new with every call.</summary>
internal static class ScalarFunctions
{
    public static readonly FunctionDefinition Coalesce = new(
        "coalesce", [new("value", ValueKinds.Any)], StaticType.Any, "The first of the values that is not null.",
        (arguments, in _) => FirstNotNull(arguments))
    {
        MaxArguments = int.MaxValue,
        NullPropagates = false,
    };

    public static readonly FunctionDefinition Exists = new(
        "exists", [new("property", ValueKinds.Any)], StaticType.Boolean, "Whether the property is there.",
        (arguments, in _) => GraphValue.Boolean(!arguments[0].IsNull))
    {
        NullPropagates = false,
    };

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        Coalesce,
        Exists,
        new("size", [new("value", ValueKinds.String | ValueKinds.List)], StaticType.Integer, "How many items a list, or characters a text has.",
            (arguments, in _) => GraphValue.Integer(arguments[0].IsString ? Utf8Text.Length(arguments[0].AsUtf8()) : arguments[0].AsList().Count)),
        new("char_length", [new("text", ValueKinds.String)], StaticType.Integer, "How many characters (code points) a text has.",
            (arguments, in _) => GraphValue.Integer(Utf8Text.Length(arguments[0].AsUtf8()))),
        new("character_length", [new("text", ValueKinds.String)], StaticType.Integer, "How many characters (code points) a text has.",
            (arguments, in _) => GraphValue.Integer(Utf8Text.Length(arguments[0].AsUtf8()))),
        new("isEmpty", [new("value", ValueKinds.String | ValueKinds.List | ValueKinds.Map)], StaticType.Boolean, "Whether a list, map or text is empty.",
            (arguments, in _) => GraphValue.Boolean(IsEmpty(arguments[0]))),
        new("nullIf", [new("value", ValueKinds.Any), new("other", ValueKinds.Any)], StaticType.Any, "Null where the two values are equal, else the first.",
            (arguments, in _) => GraphValueComparison.AreEqual(arguments[0], arguments[1]) == true ? GraphValue.Null : arguments[0])
        {
            NullPropagates = false,
        },
        new("valueType", [new("value", ValueKinds.Any)], StaticType.String, "The most precise type of the value, as text.",
            (arguments, in _) => GraphValue.String(ValueTypeName.Of(arguments[0])))
        {
            NullPropagates = false,
        },
        new("randomUUID", [], StaticType.String, "A random UUID, as text.", (_, in _) => GraphValue.String(Guid.NewGuid().ToString()))
        {
            DependsOn = FunctionDependency.Volatile,
        },
        new("timestamp", [], StaticType.Integer, "The milliseconds since 1970-01-01T00:00Z when the statement began.",
            (_, in row) => GraphValue.Integer(row.Context.StatementTime.ToUnixTimeMilliseconds()))
        {
            DependsOn = FunctionDependency.Statement,
        },
    ];

    private static GraphValue FirstNotNull(ReadOnlySpan<GraphValue> values)
    {
        foreach (GraphValue value in values)
        {
            if (!value.IsNull)
            {
                return value;
            }
        }

        return GraphValue.Null;
    }

    private static bool IsEmpty(GraphValue value) => value.Kind switch
    {
        GraphValueKind.String => value.AsUtf8().IsEmpty,
        GraphValueKind.List => value.AsList().Count == 0,
        _ => value.AsMap().Count == 0,
    };
}
