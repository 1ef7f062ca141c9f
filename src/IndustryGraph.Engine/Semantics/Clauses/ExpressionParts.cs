using IndustryGraph.Engine.Execution.Expressions;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>What an expression is made of.</summary>
internal static class ExpressionParts
{
    /// <summary>The variables of the row that an expression reads, those of its subqueries included.</summary>
    public static IEnumerable<Variable> VariablesOf(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Variable],
        SubqueryExpression subquery => subquery.Imports,
        _ => expression.Children.SelectMany(VariablesOf),
    };

    /// <summary>Whether an expression only names something: a variable, or properties and items of one.</summary>
    public static bool IsName(Expression expression) => expression switch
    {
        VariableExpression => true,
        PropertyExpression property => IsName(property.Target),
        IndexExpression index => IsName(index.Target) && index.Index is LiteralExpression or ParameterExpression,
        _ => false,
    };
}
