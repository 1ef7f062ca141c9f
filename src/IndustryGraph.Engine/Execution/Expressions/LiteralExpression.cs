using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A value known before anything runs.</summary>
internal sealed class LiteralExpression(GraphValue value) : Expression
{
    public static readonly LiteralExpression Null = new(GraphValue.Null);
    public static readonly LiteralExpression True = new(GraphValue.True);
    public static readonly LiteralExpression False = new(GraphValue.False);

    public GraphValue Value { get; } = value;

    public override StaticType Type => StaticTypes.Of(Value);

    public override GraphValue Evaluate(in Row row) => Value;

    public override string ToString() => Value.ToString();

    // 1 and 1.0 are equivalent as values and still two literals, since 1/2 and 1.0/2 differ.
    protected override bool HasSameParts(Expression other) =>
        ((LiteralExpression)other).Value is var value && value.Kind == Value.Kind && GraphValueComparison.AreEquivalent(value, Value);
}
