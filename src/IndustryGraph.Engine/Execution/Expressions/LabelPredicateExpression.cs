using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>n:Label</c>, <c>r:TYPE</c> and label expressions with <c>&amp; | ! %</c>.</summary>
internal sealed class LabelPredicateExpression(Expression operand, LabelTest test) : Expression
{
    public Expression Operand { get; } = operand;

    public LabelTest Test { get; } = test;

    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => [Operand, .. Test.Expressions];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue entity = Operand.Evaluate(row);
        return entity.Kind switch
        {
            GraphValueKind.Null => GraphValue.Null,
            GraphValueKind.Node => GraphValue.Boolean(Test.OfNode(entity.AsEntityId(), row)),
            GraphValueKind.Relationship => GraphValue.Boolean(Test.OfRelationship(entity.AsEntityId(), row)),
            _ => throw ExpressionErrors.WrongType($"The label :{Test} is asked of", entity, "a node or relationship"),
        };
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) =>
        new LabelPredicateExpression(children[0], Test.WithExpressions(new Queue<Expression>(children.Skip(1))));

    public override string ToString() => $"{ExpressionText.Operand(Operand)}:{Test}";

    protected override bool HasSameParts(Expression other) => string.Equals(((LabelPredicateExpression)other).Test.ToString(), Test.ToString(), StringComparison.Ordinal);
}
