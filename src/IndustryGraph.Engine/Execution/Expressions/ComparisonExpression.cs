using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>= &lt;&gt; &lt; &lt;= &gt; &gt;=</c> between two values.</summary>
internal sealed class ComparisonExpression(ComparisonOperator @operator, Expression left, Expression right) : BinaryExpression(left, right)
{
    public ComparisonOperator Operator { get; } = @operator;

    public override StaticType Type => StaticType.Boolean;

    protected override string Symbol => Operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.LessThan => "<",
        ComparisonOperator.LessThanOrEqual => "<=",
        ComparisonOperator.GreaterThan => ">",
        _ => ">=",
    };

    public override GraphValue Evaluate(in Row row) => Compare(Operator, Left.Evaluate(row), Right.Evaluate(row));

    /// <summary>What a comparison operator says of two values.</summary>
    public static GraphValue Compare(ComparisonOperator @operator, GraphValue left, GraphValue right)
    {
        if (@operator <= ComparisonOperator.NotEqual)
        {
            bool? equal = GraphValueComparison.AreEqual(left, right);
            return equal is null ? GraphValue.Null : GraphValue.Boolean(equal.Value == (@operator == ComparisonOperator.Equal));
        }

        ComparisonOutcome outcome = GraphValueComparison.Compare(left, right);
        return outcome switch
        {
            ComparisonOutcome.Unknown => GraphValue.Null,
            ComparisonOutcome.Unordered => GraphValue.False,
            _ => GraphValue.Boolean(@operator switch
            {
                ComparisonOperator.LessThan => outcome == ComparisonOutcome.Less,
                ComparisonOperator.LessThanOrEqual => outcome != ComparisonOutcome.Greater,
                ComparisonOperator.GreaterThan => outcome == ComparisonOutcome.Greater,
                _ => outcome != ComparisonOutcome.Less,
            }),
        };
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new ComparisonExpression(Operator, children[0], children[1]);

    protected override bool HasSameParts(Expression other) => ((ComparisonExpression)other).Operator == Operator;
}
