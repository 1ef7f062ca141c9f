using System.Globalization;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions that convert a value to another type. Text that does not read as the type gives null; a value of a type that never converts is an error, or null with …OrNull.</summary>
internal static class ConversionFunctions
{
    private const ValueKinds ToBooleanKinds = ValueKinds.Boolean | ValueKinds.Integer | ValueKinds.String;
    private const ValueKinds ToIntegerKinds = ValueKinds.Boolean | ValueKinds.Number | ValueKinds.String;
    private const ValueKinds ToFloatKinds = ValueKinds.Number | ValueKinds.String;
    private const ValueKinds ToStringKinds = ValueKinds.Boolean | ValueKinds.Number | ValueKinds.String | ValueKinds.Instant | ValueKinds.Duration;

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        Strict("toBoolean", ToBooleanKinds, StaticType.Boolean, "A text or integer as a boolean.", ToBooleanOrNull),
        Strict("toInteger", ToIntegerKinds, StaticType.Integer, "A text, float or boolean as an integer; fractions are cut.", ToIntegerOrNull),
        Strict("toFloat", ToFloatKinds, StaticType.Float, "A text or integer as a float.", ToFloatOrNull),
        Strict("toString", ToStringKinds, StaticType.String, "A boolean, number or temporal value as text.", ToStringOrNull),
        Strict("toBooleanOrNull", ValueKinds.Any, StaticType.Boolean, "The value as a boolean; null if it cannot be one.", ToBooleanOrNull),
        Strict("toIntegerOrNull", ValueKinds.Any, StaticType.Integer, "The value as an integer; null if it cannot be one.", ToIntegerOrNull),
        Strict("toFloatOrNull", ValueKinds.Any, StaticType.Float, "The value as a float; null if it cannot be one.", ToFloatOrNull),
        Strict("toStringOrNull", ValueKinds.Any, StaticType.String, "The value as text; null if it cannot be.", ToStringOrNull),
    ];

    public static GraphValue ToBooleanOrNull(GraphValue value)
    {
        if (value.IsString)
        {
            string text = value.AsString();
            return text.Equals("true", StringComparison.OrdinalIgnoreCase) ? GraphValue.True
                : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? GraphValue.False : GraphValue.Null;
        }

        return value.Kind switch
        {
            GraphValueKind.Boolean => value,
            GraphValueKind.Integer => GraphValue.Boolean(value.AsInteger() != 0),
            _ => GraphValue.Null,
        };
    }

    public static GraphValue ToIntegerOrNull(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Integer => value,
        GraphValueKind.Boolean => GraphValue.Integer(value.AsBoolean() ? 1 : 0),
        GraphValueKind.Float => Truncate(value.AsFloat()),
        GraphValueKind.String => ParseInteger(value.AsUtf8()),
        _ => GraphValue.Null,
    };

    public static GraphValue ToFloatOrNull(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Float => value,
        GraphValueKind.Integer => GraphValue.Float(value.AsInteger()),
        GraphValueKind.String => double.TryParse(value.AsUtf8(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? GraphValue.Float(number)
            : GraphValue.Null,
        _ => GraphValue.Null,
    };

    public static GraphValue ToStringOrNull(GraphValue value) => value.Kind switch
    {
        GraphValueKind.String => value,
        GraphValueKind.Boolean => GraphValue.String(value.AsBoolean() ? "true" : "false"),
        GraphValueKind.Integer => GraphValue.String(value.AsInteger().ToString(CultureInfo.InvariantCulture)),
        GraphValueKind.Float => GraphValue.String(GraphFloatText.Format(value.AsFloat())),
        GraphValueKind.Null or GraphValueKind.List or GraphValueKind.Map or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path => GraphValue.Null,
        _ => GraphValue.String(TemporalFormatter.Format(value)),
    };

    private static FunctionDefinition Strict(string name, ValueKinds kinds, StaticType result, string description, Func<GraphValue, GraphValue> convert) =>
        new(name, [new("value", kinds)], result, description, (arguments, in _) => convert(arguments[0]));

    private static GraphValue ParseInteger(ReadOnlySpan<byte> text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
        {
            return GraphValue.Integer(integer);
        }

        if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number))
        {
            return GraphValue.Null;
        }

        // A decimal keeps digits that a float would round: '9007199254740993.5'.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && decimal.Truncate(exact) is >= long.MinValue and <= long.MaxValue
            ? GraphValue.Integer((long)decimal.Truncate(exact))
            : Truncate(number);
    }

    private static GraphValue Truncate(double number)
    {
        // 2^63 is a float, and the first one that no integer reaches.
        const double Limit = 9223372036854775808.0;
        return number is >= -Limit and < Limit
            ? GraphValue.Integer((long)number)
            : throw FunctionErrors.Overflow($"toInteger({GraphFloatText.Format(number)})");
    }
}
