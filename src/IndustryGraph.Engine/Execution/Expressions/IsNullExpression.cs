using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>IS NULL and IS NOT NULL.</summary>
internal sealed class IsNullExpression(Expression operand, bool negated) : Expression
{
    public Expression Operand { get; } = operand;

    public bool Negated { get; } = negated;

    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override GraphValue Evaluate(in Row row) => GraphValue.Boolean(Operand.Evaluate(row).IsNull != Negated);

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new IsNullExpression(children[0], Negated);

    public override string ToString() => $"{ExpressionText.Operand(Operand)} {(Negated ? "IS NOT NULL" : "IS NULL")}";

    protected override bool HasSameParts(Expression other) => ((IsNullExpression)other).Negated == Negated;
}
