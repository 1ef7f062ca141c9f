using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A minus before a number or duration.</summary>
internal sealed class NegateExpression(Expression operand) : Expression
{
    public Expression Operand { get; } = operand;

    public override StaticType Type => Operand.Type;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override GraphValue Evaluate(in Row row) => Arithmetic.Negate(Operand.Evaluate(row));

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new NegateExpression(children[0]);

    public override string ToString() => $"-{ExpressionText.Operand(Operand)}";

    protected override bool HasSameParts(Expression other) => true;
}
