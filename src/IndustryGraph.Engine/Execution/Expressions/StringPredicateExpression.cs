using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>STARTS WITH, ENDS WITH, CONTAINS: on bytes, and null for what is no text.</summary>
internal sealed class StringPredicateExpression(BinaryOperator @operator, Expression left, Expression right) : BinaryExpression(left, right)
{
    public BinaryOperator Operator { get; } = @operator;

    public override StaticType Type => StaticType.Boolean;

    protected override string Symbol => Operator switch
    {
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        _ => "CONTAINS",
    };

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue text = Left.Evaluate(row);
        GraphValue part = Right.Evaluate(row);
        if (!text.IsString || !part.IsString)
        {
            return GraphValue.Null;
        }

        return GraphValue.Boolean(Operator switch
        {
            BinaryOperator.StartsWith => text.AsUtf8().StartsWith(part.AsUtf8()),
            BinaryOperator.EndsWith => text.AsUtf8().EndsWith(part.AsUtf8()),
            _ => text.AsUtf8().IndexOf(part.AsUtf8()) >= 0,
        });
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new StringPredicateExpression(Operator, children[0], children[1]);

    protected override bool HasSameParts(Expression other) => ((StringPredicateExpression)other).Operator == Operator;
}
