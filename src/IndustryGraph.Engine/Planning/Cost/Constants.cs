using IndustryGraph.Engine.Execution.Expressions;

namespace IndustryGraph.Engine.Planning.Cost;

/// <summary>Guesses what an expression that knows no row will be.</summary>
internal static class Constants
{
    private const double Unknown = 25;

    /// <summary>The rows that LIMIT leaves.</summary>
    public static double RowsOf(Expression limit) => limit is LiteralExpression { Value: { IsInteger: true } value } ? value.AsInteger() : Unknown;
}
