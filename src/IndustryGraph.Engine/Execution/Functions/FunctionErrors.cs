using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>The errors that functions and operators raise while rows are made.</summary>
internal static class FunctionErrors
{
    public static GraphException WrongKind(FunctionDefinition function, FunctionParameter parameter, GraphValue value)
    {
        string message = $"{function.Name}() takes {parameter.Kinds.Describe()} as its {parameter.Name}, and got {Describe(value)}.";
        return function.RaisesArgumentError
            ? new GraphException(GraphErrorCodes.ArgumentError, message) { Tck = new TckClassification("ArgumentError", ErrorPhase.Runtime, "InvalidArgumentType") }
            : WrongValue(message);
    }

    public static GraphException WrongValue(string message) =>
        new(GraphErrorCodes.TypeError, message) { Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentValue") };

    public static GraphException OutOfRange(string message) =>
        new(GraphErrorCodes.ArgumentError, message) { Tck = new TckClassification("ArgumentError", ErrorPhase.Runtime, "NumberOutOfRange") };

    public static GraphException Overflow(string operation) =>
        new(GraphErrorCodes.ArithmeticError, $"{operation} exceeds 64-bit integers. Compute with floats: toFloat(…).")
        {
            Tck = new TckClassification("ArithmeticError", ErrorPhase.Runtime, "IntegerOverflow"),
        };

    public static GraphException DivisionByZero() =>
        new(GraphErrorCodes.ArithmeticError, "An integer is divided by zero. Test the divisor first, or divide floats.")
        {
            Tck = new TckClassification("ArithmeticError", ErrorPhase.Runtime, "DivisionByZero"),
        };

    /// <summary>A value with its type, cut short.</summary>
    public static string Describe(GraphValue value)
    {
        string text = value.ToString();
        return $"{ValueTypeName.Of(value.Kind)} {(text.Length > 80 ? string.Concat(text.AsSpan(0, 77), "…") : text)}";
    }
}
