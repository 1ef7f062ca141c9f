using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on angles, in radians.</summary>
internal static class TrigonometricFunctions
{
    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        NumericFunctions.OfFloat("sin", "The sine.", Math.Sin),
        NumericFunctions.OfFloat("cos", "The cosine.", Math.Cos),
        NumericFunctions.OfFloat("tan", "The tangent.", Math.Tan),
        NumericFunctions.OfFloat("cot", "The cotangent.", angle => 1 / Math.Tan(angle)),
        NumericFunctions.OfFloat("asin", "The angle of a sine.", Math.Asin),
        NumericFunctions.OfFloat("acos", "The angle of a cosine.", Math.Acos),
        NumericFunctions.OfFloat("atan", "The angle of a tangent.", Math.Atan),
        NumericFunctions.OfFloat("sinh", "The hyperbolic sine.", Math.Sinh),
        NumericFunctions.OfFloat("cosh", "The hyperbolic cosine.", Math.Cosh),
        NumericFunctions.OfFloat("tanh", "The hyperbolic tangent.", Math.Tanh),
        NumericFunctions.OfFloat("coth", "The hyperbolic cotangent.", angle => 1 / Math.Tanh(angle)),
        NumericFunctions.OfFloat("haversin", "Half the versine.", angle => (1 - Math.Cos(angle)) / 2),
        NumericFunctions.OfFloat("degrees", "Radians as degrees.", angle => angle * 180 / Math.PI),
        NumericFunctions.OfFloat("radians", "Degrees as radians.", angle => angle / 180 * Math.PI),
        new("atan2", [new("y", ValueKinds.Number), new("x", ValueKinds.Number)], StaticType.Float, "The angle of a point.",
            (arguments, in _) => GraphValue.Float(Math.Atan2(arguments[0].AsDouble(), arguments[1].AsDouble()))),
    ];
}
