using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Updates;

/// <summary>Carries out items of SET and REMOVE for a row, one after the other, each seeing what those before it did.</summary>
internal static class SetAction
{
    public static void Run(IReadOnlyList<BoundSetItem> items, in Row row, EntityWriter writer)
    {
        foreach (BoundSetItem item in items)
        {
            Run(item, row, writer);
        }
    }

    private static void Run(BoundSetItem item, in Row row, EntityWriter writer)
    {
        switch (item)
        {
            case BoundSetProperty set when Target(set.Target.Evaluate(row)) is { IsNull: false } entity:
                writer.SetProperty(entity, set.Key, set.Value.Evaluate(row));
                break;
            case BoundSetProperties set when Target(set.Target.Evaluate(row)) is { IsNull: false } entity:
                writer.SetProperties(entity, PropertyMap.Of(set.Value.Evaluate(row), row.Graph), set.Replace);
                break;
            case BoundSetLabels set when Node(set.Target.Evaluate(row)) is { IsNull: false } node:
                writer.AddLabels(node.AsEntityId(), set.Labels);
                break;
            case BoundRemoveLabels remove when Node(remove.Target.Evaluate(row)) is { IsNull: false } node:
                writer.RemoveLabels(node.AsEntityId(), remove.Labels);
                break;
        }
    }

    private static GraphValue Target(GraphValue value) => value.Kind is GraphValueKind.Null or GraphValueKind.Node or GraphValueKind.Relationship
        ? value
        : throw WrongType($"A property can be set on a node or a relationship, not on {value}.");

    private static GraphValue Node(GraphValue value) => value.Kind is GraphValueKind.Null or GraphValueKind.Node
        ? value
        : throw WrongType($"Labels can be set on a node, not on {value}.");

    private static GraphException WrongType(string message) => new(GraphErrorCodes.TypeError, message)
    {
        Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
    };
}

/// <summary>Reads what stands where a map of properties may stand: a map, or an entity whose properties are meant.</summary>
internal static class PropertyMap
{
    public static GraphMap Of(GraphValue value, GraphRoot graph) => value.Kind switch
    {
        GraphValueKind.Null => GraphMap.Empty,
        GraphValueKind.Map => value.AsMap(),
        GraphValueKind.Node => graph.NodeProperties(value.AsEntityId()),
        GraphValueKind.Relationship => graph.RelationshipProperties(value.AsEntityId()),
        _ => throw new GraphException(GraphErrorCodes.TypeError, $"Properties come from a map, a node or a relationship, not from {value}.")
        {
            Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
        },
    };
}
