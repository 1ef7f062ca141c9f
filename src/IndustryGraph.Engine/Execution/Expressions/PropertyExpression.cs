using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>target.key</c>: a property of a node or relationship, an entry of a map, a component of a temporal value.</summary>
internal sealed class PropertyExpression(Expression target, string key) : Expression
{
    // The key's id once it is known: ids are stable for the life of a store, and a plan belongs to one store.
    private int keyId = -1;

    public Expression Target { get; } = target;

    public string Key { get; } = key;

    public override IReadOnlyList<Expression> Children => [Target];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue value = Target.Evaluate(row);
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                return GraphValue.Null;
            case GraphValueKind.Node:
                return row.Graph.NodeProperty(value.AsEntityId(), KeyId(row.Graph));
            case GraphValueKind.Relationship:
                return row.Graph.RelationshipProperty(value.AsEntityId(), KeyId(row.Graph));
            case GraphValueKind.Map:
                return value.AsMap()[Key];
            case >= GraphValueKind.Date:
                return TemporalComponent.Get(value, Key);
            default:
                throw ExpressionErrors.WrongType($"The property '{Key}' is asked of", value, "a node, relationship, map or temporal value");
        }
    }

    /// <summary>The id of the key in a store; -1 while the store does not know it.</summary>
    public int KeyId(GraphRoot graph)
    {
        int id = keyId;
        if (id < 0)
        {
            id = graph.KeyId(Key);
            keyId = id;
        }

        return id;
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new PropertyExpression(children[0], Key);

    public override string ToString() => $"{ExpressionText.Operand(Target)}.{GraphValueFormatter.FormatName(Key)}";

    protected override bool HasSameParts(Expression other) => string.Equals(((PropertyExpression)other).Key, Key, StringComparison.Ordinal);
}
