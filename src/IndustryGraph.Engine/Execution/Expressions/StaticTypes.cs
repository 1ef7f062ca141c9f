using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>What is known of values and results before they run.</summary>
internal static class StaticTypes
{
    public static StaticType Of(GraphValue value) => Enum.Parse<StaticType>(value.Kind.ToString());

    public static bool IsNumber(StaticType type) => type is StaticType.Integer or StaticType.Float or StaticType.Number;

    public static bool MayBe(StaticType known, StaticType wanted) =>
        known is StaticType.Any or StaticType.Null || known == wanted || (known == StaticType.Number && IsNumber(wanted)) || (wanted == StaticType.Number && IsNumber(known));

    /// <summary>The type that covers both.</summary>
    public static StaticType Union(StaticType left, StaticType right)
    {
        if (left == right || right == StaticType.Null)
        {
            return left;
        }

        return left == StaticType.Null ? right : IsNumber(left) && IsNumber(right) ? StaticType.Number : StaticType.Any;
    }
}
