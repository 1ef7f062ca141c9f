using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Updates;

/// <summary>Makes what CREATE, or a MERGE that found nothing, describes, and puts it into the row.</summary>
internal sealed class Creation(BoundCreation pattern, bool forMerge)
{
    public void Run(Batch batch, int index, in Row row, EntityWriter writer)
    {
        foreach (BoundNodeCreation node in pattern.Nodes)
        {
            GraphMap properties = Properties(node.Properties, row);
            GraphValue made = GraphValue.NodeReference(writer.CreateNode(node.Labels));
            writer.SetProperties(made, properties, replace: false);
            Put(batch, index, node.Variable, made);
        }

        foreach (BoundRelationshipCreation relationship in pattern.Relationships)
        {
            GraphMap properties = Properties(relationship.Properties, row);
            long start = End(batch, index, relationship, relationship.Start);
            long end = End(batch, index, relationship, relationship.End);
            GraphValue made = GraphValue.RelationshipReference(writer.CreateRelationship(relationship.Type, start, end));
            writer.SetProperties(made, properties, replace: false);
            Put(batch, index, relationship.Variable, made);
        }

        foreach (BoundPathCreation path in pattern.Paths)
        {
            Put(batch, index, path.Variable, Path(batch, index, path.Elements));
        }
    }

    private static void Put(Batch batch, int index, Variable variable, GraphValue value)
    {
        // A thing that nobody names afterwards has no column.
        if (batch.Has(variable.Slot))
        {
            batch[variable.Slot].Set(index, value);
        }
    }

    private static long End(Batch batch, int index, BoundRelationshipCreation relationship, Variable node)
    {
        long id = batch[node.Slot].EntityIdAt(index, GraphValueKind.Node);
        return id >= 0
            ? id
            : throw new GraphException(
                GraphErrorCodes.ArgumentError, $"Failed to create relationship `{relationship.Variable}`: node `{node}` is null. Match it first.")
            {
                Tck = new TckClassification("ArgumentError", ErrorPhase.Runtime, "NullNode"),
            };
    }

    private static GraphValue Path(Batch batch, int index, IReadOnlyList<Variable> elements)
    {
        var nodes = new GraphValue[(elements.Count + 1) / 2];
        var relationships = new GraphValue[elements.Count / 2];
        for (int i = 0; i < elements.Count; i++)
        {
            (i % 2 == 0 ? nodes : relationships)[i / 2] = batch[elements[i].Slot].Get(index);
        }

        return GraphValue.Object(new GraphPath(nodes, relationships));
    }

    private GraphMap Properties(Expression? expression, in Row row)
    {
        GraphMap map = expression is null ? GraphMap.Empty : PropertyMap.Of(expression.Evaluate(row), row.Graph);
        for (int i = 0; forMerge && i < map.Count; i++)
        {
            if (map.ValueSpan[i].IsNull)
            {
                throw new GraphException(
                    GraphErrorCodes.SemanticError, $"MERGE cannot use null for the property `{map.KeySpan[i]}`: null equals nothing, so it would never match.")
                {
                    Tck = new TckClassification("SemanticError", ErrorPhase.Runtime, "MergeReadOwnWrites"),
                };
            }
        }

        return map;
    }
}
