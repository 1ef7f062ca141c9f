using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>NOT: unknown stays unknown.</summary>
internal sealed class NotExpression(Expression operand) : Expression
{
    public Expression Operand { get; } = operand;

    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override GraphValue Evaluate(in Row row) => Truth.ToValue(!Truth.Of(Operand.Evaluate(row)));

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new NotExpression(children[0]);

    public override string ToString() => $"NOT {ExpressionText.Operand(Operand)}";

    protected override bool HasSameParts(Expression other) => true;
}
