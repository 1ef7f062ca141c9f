using System.Text;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>Renders the parts of expressions as Cypher.</summary>
internal static class ExpressionText
{
    /// <summary>An operand, in parentheses where it is an operation itself.</summary>
    public static string Operand(Expression expression) => expression
        is BinaryExpression or ConjunctionExpression or NotExpression or NegateExpression or IsNullExpression or LabelPredicateExpression or CaseExpression
        ? $"({expression})"
        : expression.ToString();

    public static string Join(IEnumerable<Expression> expressions) => string.Join(", ", expressions);

    public static string Join(string separator, IEnumerable<Expression> operands) => new StringBuilder().AppendJoin(separator, operands.Select(Operand)).ToString();
}
