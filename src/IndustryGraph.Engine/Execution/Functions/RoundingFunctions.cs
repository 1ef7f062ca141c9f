using System.Globalization;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions that round numbers.</summary>
internal static class RoundingFunctions
{
    private static readonly FunctionParameter Number = new("number", ValueKinds.Number);

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        NumericFunctions.OfFloat("ceil", "The least whole number not below.", Math.Ceiling),
        NumericFunctions.OfFloat("floor", "The greatest whole number not above.", Math.Floor),
        new("round", [Number, new("precision", ValueKinds.Number), new("mode", ValueKinds.String)], StaticType.Float,
            "The number rounded to whole or to some decimals, in one of the modes UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN.",
            (arguments, in _) => arguments.Length == 1
                ? GraphValue.Float(ToWhole(arguments[0].AsDouble()))
                : GraphValue.Float(Round(arguments[0].AsDouble(), arguments[1].AsDouble(), arguments.Length > 2 ? arguments[2].AsString() : "HALF_UP")))
        {
            MinArguments = 1,
        },
    ];

    // Without a precision, halves go up, towards the greater number: round(-1.5) is -1.0.
    private static double ToWhole(double number)
    {
        double floor = Math.Floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }

    private static double Round(double number, double precision, string mode)
    {
        if (precision is < 0 or > int.MaxValue || double.IsNaN(precision))
        {
            throw FunctionErrors.OutOfRange($"round() got {GraphFloatText.Format(precision)} as its precision, which must be a number of decimals from 0 on.");
        }

        // The shortest decimal that reads as the float is what was written; a decimal rounds it without binary surprise.
        string shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && precision <= 28
            ? (double)Round(exact, (int)precision, mode)
            : Known(mode) ? number : throw UnknownMode(mode);
    }

    private static decimal Round(decimal number, int precision, string mode) => mode.ToUpperInvariant() switch
    {
        "UP" => number >= 0 ? decimal.Round(number, precision, MidpointRounding.ToPositiveInfinity) : decimal.Round(number, precision, MidpointRounding.ToNegativeInfinity),
        "DOWN" => decimal.Round(number, precision, MidpointRounding.ToZero),
        "CEILING" => decimal.Round(number, precision, MidpointRounding.ToPositiveInfinity),
        "FLOOR" => decimal.Round(number, precision, MidpointRounding.ToNegativeInfinity),
        "HALF_UP" => decimal.Round(number, precision, MidpointRounding.AwayFromZero),
        "HALF_DOWN" => HalfDown(number, precision),
        "HALF_EVEN" => decimal.Round(number, precision, MidpointRounding.ToEven),
        _ => throw UnknownMode(mode),
    };

    // A half goes towards zero, anything else to the nearest.
    private static decimal HalfDown(decimal number, int precision)
    {
        decimal nearest = decimal.Round(number, precision, MidpointRounding.AwayFromZero);
        decimal towardsZero = decimal.Round(number, precision, MidpointRounding.ToZero);
        return Math.Abs(nearest - number) == Math.Abs(number - towardsZero) ? towardsZero : nearest;
    }

    private static bool Known(string mode) =>
        mode.ToUpperInvariant() is "UP" or "DOWN" or "CEILING" or "FLOOR" or "HALF_UP" or "HALF_DOWN" or "HALF_EVEN";

    private static Graph.Errors.GraphException UnknownMode(string mode) =>
        FunctionErrors.WrongValue($"'{mode}' is no mode of rounding: UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN.");
}
