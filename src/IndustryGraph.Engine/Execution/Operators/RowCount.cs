using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Evaluates the number after SKIP or LIMIT, which knows no row.</summary>
internal static class RowCount
{
    private static readonly Batch NoColumns = new(new RowLayout(0, []), 1);

    public static long Evaluate(Expression expression, string keyword, in OpenScope scope)
    {
        var row = new Row(scope.Argument ?? NoColumns, scope.ArgumentRow, scope.Graph!, scope.Context);
        GraphValue value = expression.Evaluate(row);
        if (!value.IsInteger)
        {
            throw Invalid(keyword, value, GraphErrorCodes.ArgumentError, "InvalidArgumentType");
        }

        return value.AsInteger() >= 0
            ? value.AsInteger()
            : throw Invalid(keyword, value, GraphErrorCodes.ArgumentError, "NegativeIntegerArgument");
    }

    private static GraphException Invalid(string keyword, GraphValue value, string code, string detail) =>
        new(code, $"{keyword} takes a whole number from 0 up, not {value}.")
        {
            Tck = new TckClassification("SyntaxError", ErrorPhase.Runtime, detail),
        };
}
