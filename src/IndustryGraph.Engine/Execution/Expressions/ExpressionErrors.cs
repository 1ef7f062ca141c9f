using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>The errors that operators raise while rows are made.</summary>
internal static class ExpressionErrors
{
    /// <summary>A value of a type that the operator does not take: <c>{what} INTEGER 1, and must be a list.</c></summary>
    public static GraphException WrongType(string what, GraphValue value, string wanted, string detail = "InvalidArgumentType") =>
        new(GraphErrorCodes.TypeError, $"{what} {FunctionErrors.Describe(value)}, which must be {wanted}.")
        {
            Tck = new TckClassification("TypeError", ErrorPhase.Runtime, detail),
        };

    /// <summary>Two values that an operator does not combine.</summary>
    public static GraphException CannotCombine(string symbol, GraphValue left, GraphValue right) =>
        new(GraphErrorCodes.TypeError, $"{FunctionErrors.Describe(left)} {symbol} {FunctionErrors.Describe(right)} has no meaning.")
        {
            Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
        };
}
