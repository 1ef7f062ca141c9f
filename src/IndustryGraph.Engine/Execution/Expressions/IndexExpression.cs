using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>target[index]</c>: an item of a list, from its end where negative; an entry of a map; a property of an entity.</summary>
internal sealed class IndexExpression(Expression target, Expression index) : Expression
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override IReadOnlyList<Expression> Children => [Target, Index];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue container = Target.Evaluate(row);
        GraphValue place = Index.Evaluate(row);
        if (container.IsNull || place.IsNull)
        {
            return GraphValue.Null;
        }

        return container.Kind switch
        {
            GraphValueKind.List => place.IsInteger
                ? ItemAt(container.AsList(), place.AsInteger())
                : throw ExpressionErrors.WrongType("A list is indexed by", place, "an integer"),
            GraphValueKind.Map => container.AsMap()[KeyIn(place)],
            GraphValueKind.Node => row.Graph.NodeProperty(container.AsEntityId(), row.Graph.KeyId(KeyIn(place))),
            GraphValueKind.Relationship => row.Graph.RelationshipProperty(container.AsEntityId(), row.Graph.KeyId(KeyIn(place))),
            _ => throw ExpressionErrors.WrongType("An index is applied to", container, "a list, map, node or relationship"),
        };
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new IndexExpression(children[0], children[1]);

    public override string ToString() => $"{ExpressionText.Operand(Target)}[{Index}]";

    protected override bool HasSameParts(Expression other) => true;

    private static GraphValue ItemAt(GraphList list, long index)
    {
        long place = index < 0 ? index + list.Count : index;
        return place >= 0 && place < list.Count ? list[(int)place] : GraphValue.Null;
    }

    private static string KeyIn(GraphValue index) =>
        index.IsString ? index.AsString() : throw ExpressionErrors.WrongType("A property or entry is named by", index, "text", "MapElementAccessByNonString");
}
