namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>An operator between two operands.</summary>
internal abstract class BinaryExpression(Expression left, Expression right) : Expression
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Children => [Left, Right];

    /// <summary>The operator as written.</summary>
    protected abstract string Symbol { get; }

    public override string ToString() => $"{ExpressionText.Operand(Left)} {Symbol} {ExpressionText.Operand(Right)}";

    protected override bool HasSameParts(Expression other) => true;
}
