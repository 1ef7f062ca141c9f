using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>Puts a named path together: from its first node along relationships and lists of relationships.</summary>
internal sealed class PathExpression(Expression start, IReadOnlyList<Expression> relationships) : Expression
{
    public override StaticType Type => StaticType.Path;

    public override IReadOnlyList<Expression> Children => [start, .. relationships];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue node = start.Evaluate(row);
        if (node.IsNull)
        {
            return GraphValue.Null;
        }

        var nodes = new List<GraphValue> { node };
        var crossed = new List<GraphValue>();
        foreach (Expression expression in relationships)
        {
            GraphValue value = expression.Evaluate(row);
            switch (value.Kind)
            {
                case GraphValueKind.Null:
                    return GraphValue.Null;
                case GraphValueKind.List:
                    foreach (GraphValue relationship in value.AsList())
                    {
                        Cross(relationship, nodes, crossed, row.Graph);
                    }

                    break;
                default:
                    Cross(value, nodes, crossed, row.Graph);
                    break;
            }
        }

        row.Context.Charge(nodes.Count * 32L);
        return GraphValue.Object(new GraphPath([.. nodes], [.. crossed]));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new PathExpression(children[0], [.. children.Skip(1)]);

    public override string ToString() => $"path({string.Join(", ", Children)})";

    protected override bool HasSameParts(Expression other) => true;

    private static void Cross(GraphValue relationship, List<GraphValue> nodes, List<GraphValue> crossed, GraphRoot graph)
    {
        long id = relationship.AsEntityId();
        long at = nodes[^1].AsEntityId();
        long startNode = graph.StartOf(id);
        crossed.Add(relationship);
        nodes.Add(GraphValue.NodeReference(startNode == at ? graph.EndOf(id) : startNode));
    }
}
