using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>How many relationships a node has, read without walking them: what a count over an otherwise unused expand becomes.</summary>
internal sealed class DegreeExpression(Expression node, TraversalDirection direction, IReadOnlyList<string> types) : Expression
{
    private readonly TypeSet typeSet = new(types);

    public TraversalDirection Direction { get; } = direction;

    public IReadOnlyList<string> Types { get; } = types;

    public override StaticType Type => StaticType.Integer;

    public override IReadOnlyList<Expression> Children => [node];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue value = node.Evaluate(row);
        return GraphValue.Integer(value.IsNull ? 0 : row.Graph.Degree(value.AsEntityId(), Direction, typeSet.In(row.Graph)));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new DegreeExpression(children[0], Direction, Types);

    public override string ToString()
    {
        string relationship = Types.Count == 0 ? "" : $"[:{string.Join('|', Types)}]";
        string left = Direction == TraversalDirection.Incoming ? "<-" : "-";
        string right = Direction == TraversalDirection.Outgoing ? "->" : "-";
        return $"degree(({node}){left}{relationship}{right}())";
    }

    protected override bool HasSameParts(Expression other)
    {
        var degree = (DegreeExpression)other;
        return degree.Direction == Direction && degree.Types.SequenceEqual(Types);
    }
}
