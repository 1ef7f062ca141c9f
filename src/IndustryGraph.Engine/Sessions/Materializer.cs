using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;
using ExecutionContext = IndustryGraph.Engine.Execution.ExecutionContext;

namespace IndustryGraph.Engine.Sessions;

/// <summary>Turns references to entities, nested anywhere, into entities with their properties, as results hand them out.</summary>
internal sealed class Materializer(GraphRoot graph, ExecutionContext context)
{
    public GraphValue Materialize(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Node when value.IsEntityReference => GraphValue.Object(Node(value.AsEntityId())),
        GraphValueKind.Relationship when value.IsEntityReference => GraphValue.Object(Relationship(value.AsEntityId())),
        GraphValueKind.List => List(value),
        GraphValueKind.Map => Map(value),
        GraphValueKind.Path => Path(value.As<GraphPath>()),
        _ => value,
    };

    // An entity that the statement deleted is still handed out, without what it had.
    private GraphNode Node(long id)
    {
        context.Tick();
        return graph.NodeExists(id) ? graph.Node(id) : new GraphNode(id, ElementIds.OfNode(id), [], GraphMap.Empty);
    }

    private GraphRelationship Relationship(long id)
    {
        context.Tick();
        if (graph.RelationshipExists(id))
        {
            return graph.Relationship(id);
        }

        long start = graph.StartOf(id);
        long end = graph.EndOf(id);
        return new GraphRelationship(
            id, ElementIds.OfRelationship(id), graph.TypeName(graph.TypeOf(id)), start, ElementIds.OfNode(start), end, ElementIds.OfNode(end), GraphMap.Empty);
    }

    private GraphValue List(GraphValue value)
    {
        GraphList list = value.AsList();
        GraphValue[]? items = null;
        for (int i = 0; i < list.Count; i++)
        {
            context.Tick();
            GraphValue item = list[i];
            if (items is not null)
            {
                items[i] = Materialize(item);
            }
            else if (MayHoldEntity(item))
            {
                items = Copy(list, i);
                items[i] = Materialize(item);
            }
        }

        return items is null ? value : GraphValue.Object(GraphList.Of(items));
    }

    private GraphValue Map(GraphValue value)
    {
        GraphMap map = value.AsMap();
        bool any = false;
        foreach (GraphValue item in map.ValueSpan)
        {
            any |= MayHoldEntity(item);
        }

        if (!any)
        {
            return value;
        }

        var items = new GraphValue[map.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Materialize(map.ValueSpan[i]);
        }

        return GraphValue.Object(new GraphMap(map.KeySpan.ToArray(), items));
    }

    private GraphValue Path(GraphPath path) => GraphValue.Object(
        new GraphPath([.. path.Nodes.Select(Materialize)], [.. path.Relationships.Select(Materialize)]));

    private static bool MayHoldEntity(GraphValue value) =>
        value.Kind is GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path or GraphValueKind.List or GraphValueKind.Map;

    private static GraphValue[] Copy(GraphList list, int count)
    {
        var items = new GraphValue[list.Count];
        for (int i = 0; i < count; i++)
        {
            items[i] = list[i];
        }

        return items;
    }
}
