using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>What expressions with variables of their own share.</summary>
internal static class Locals
{
    /// <summary>The list that an expression walks; the value must not be null.</summary>
    public static GraphList ListOf(GraphValue value, string what) =>
        value.Kind == GraphValueKind.List ? value.AsList() : throw ExpressionErrors.WrongType($"{what} walks over", value, "a list");
}
