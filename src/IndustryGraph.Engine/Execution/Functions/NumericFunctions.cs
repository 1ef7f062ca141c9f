using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on numbers: signs, roots, powers, logarithms, chance.</summary>
internal static class NumericFunctions
{
    private static readonly FunctionParameter Number = new("number", ValueKinds.Number);

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        new("abs", [Number], StaticType.Number, "The number without its sign.", (arguments, in _) => Abs(arguments[0])),
        new("sign", [Number], StaticType.Integer, "-1, 0 or 1 as the number is negative, zero or positive.", (arguments, in _) => Sign(arguments[0])),
        new("isNaN", [Number], StaticType.Boolean, "Whether the number is NaN.",
            (arguments, in _) => GraphValue.Boolean(arguments[0].IsFloat && double.IsNaN(arguments[0].AsFloat()))),
        OfFloat("sqrt", "The square root.", Math.Sqrt),
        OfFloat("exp", "e to the power of the number.", Math.Exp),
        OfFloat("log", "The natural logarithm.", Math.Log),
        OfFloat("log10", "The logarithm to base 10.", Math.Log10),
        new("e", [], StaticType.Float, "The base of natural logarithms.", (_, in _) => GraphValue.Float(Math.E)),
        new("pi", [], StaticType.Float, "The ratio of a circle's circumference to its diameter.", (_, in _) => GraphValue.Float(Math.PI)),
        new("rand", [], StaticType.Float, "A random number from 0.0, included, to 1.0, excluded.", (_, in _) => GraphValue.Float(NextRandom()))
        {
            DependsOn = FunctionDependency.Volatile,
        },
    ];

    /// <summary>A function of one number that is computed with floats.</summary>
    public static FunctionDefinition OfFloat(string name, string description, Func<double, double> compute) =>
        new(name, [Number], StaticType.Float, description, (arguments, in _) => GraphValue.Float(compute(arguments[0].AsDouble())));

    private static GraphValue Abs(GraphValue number)
    {
        if (number.IsFloat)
        {
            return GraphValue.Float(Math.Abs(number.AsFloat()));
        }

        return number.AsInteger() == long.MinValue
            ? throw FunctionErrors.Overflow($"abs({number.AsInteger()})")
            : GraphValue.Integer(Math.Abs(number.AsInteger()));
    }

    private static GraphValue Sign(GraphValue number)
    {
        if (number.IsInteger)
        {
            return GraphValue.Integer(Math.Sign(number.AsInteger()));
        }

        return GraphValue.Integer(double.IsNaN(number.AsFloat()) ? 0 : Math.Sign(number.AsFloat()));
    }

#pragma warning disable CA5394 // rand() is for sampling, not for secrets.
    private static double NextRandom() => Random.Shared.NextDouble();
#pragma warning restore CA5394
}
