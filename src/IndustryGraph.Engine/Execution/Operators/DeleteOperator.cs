using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>DELETE and DETACH DELETE of nodes, relationships and the parts of paths.</summary>
internal sealed class DeleteOperator(Operator input, IReadOnlyList<Expression> expressions, bool detach, bool readsGraph) : UpdateOperator(input, readsGraph)
{
    protected override void Update(Batch batch, int index)
    {
        Row row = RowAt(batch, index);
        foreach (Expression expression in expressions)
        {
            Delete(expression.Evaluate(row));
        }
    }

    private void Delete(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                break;
            case GraphValueKind.Node:
                Writer.DeleteNode(value.AsEntityId(), detach);
                break;
            case GraphValueKind.Relationship:
                Writer.DeleteRelationship(value.AsEntityId());
                break;
            case GraphValueKind.Path:
                Delete(value.As<GraphPath>());
                break;
            default:
                throw new GraphException(GraphErrorCodes.TypeError, $"DELETE takes nodes, relationships and paths, not {value}.")
                {
                    Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
                };
        }
    }

    private void Delete(GraphPath path)
    {
        foreach (GraphValue relationship in path.Relationships)
        {
            Delete(relationship);
        }

        foreach (GraphValue node in path.Nodes)
        {
            Delete(node);
        }
    }
}
