using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>XOR: unknown if either is.</summary>
internal sealed class XorExpression(Expression left, Expression right) : BinaryExpression(left, right)
{
    public override StaticType Type => StaticType.Boolean;

    protected override string Symbol => "XOR";

    public override GraphValue Evaluate(in Row row) => Truth.ToValue(Truth.Of(Left.Evaluate(row)) ^ Truth.Of(Right.Evaluate(row)));

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new XorExpression(children[0], children[1]);
}
