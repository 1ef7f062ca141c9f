using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>Finds what expressions use.</summary>
internal static class ExpressionVariables
{
    /// <summary>The variables of the row that an expression uses, subqueries included.</summary>
    public static IEnumerable<Variable> Of(Expression expression)
    {
        IEnumerable<Variable> own = expression switch
        {
            VariableExpression variable => [variable.Variable],
            PlannedSubqueryExpression subquery => subquery.Imports,
            SubqueryExpression subquery => subquery.Imports,
            _ => [],
        };
        return own.Concat(expression.Children.SelectMany(Of));
    }

    public static IEnumerable<Variable> Of(IEnumerable<Expression> expressions) => expressions.SelectMany(Of);

    /// <summary>The variables that expressions use outside of subqueries.</summary>
    public static IEnumerable<Variable> OwnOf(IEnumerable<Expression> expressions) => expressions.SelectMany(OwnOf);

    /// <summary>The planned subqueries inside expressions, outermost first.</summary>
    public static IEnumerable<PlannedSubqueryExpression> SubqueriesOf(IEnumerable<Expression> expressions) =>
        expressions.SelectMany(SubqueriesOf);

    /// <summary>Whether evaluating an expression runs a subquery, which costs more than reading a row.</summary>
    public static bool HasSubquery(Expression expression) => SubqueriesOf(expression).Any();

    private static IEnumerable<Variable> OwnOf(Expression expression) => expression is VariableExpression variable
        ? [variable.Variable]
        : expression.Children.SelectMany(OwnOf);

    private static IEnumerable<PlannedSubqueryExpression> SubqueriesOf(Expression expression) => expression is PlannedSubqueryExpression subquery
        ? [subquery]
        : expression.Children.SelectMany(SubqueriesOf);
}
