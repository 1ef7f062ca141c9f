using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Updates;

/// <summary>Writes entities through the transaction's writer and counts what it did, as Neo4j counts.</summary>
internal sealed class EntityWriter(ExecutionContext context)
{
    private readonly GraphWriter writer = context.Writer
        ?? throw new GraphException(GraphErrorCodes.AccessMode, "Writing in read access mode not allowed.");

    private readonly List<int> keys = [];
    private readonly List<long> relationships = [];
    private readonly ExpandCursor cursor = new();

    public GraphRoot Live => writer.Live;

    public long CreateNode(IReadOnlyList<string> labels)
    {
        Span<int> ids = labels.Count <= 16 ? stackalloc int[labels.Count] : new int[labels.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = writer.EnsureLabel(labels[i]);
        }

        context.Counters.NodesCreated++;
        context.Counters.LabelsAdded += CountDistinct(ids);
        return writer.CreateNode(ids);
    }

    public long CreateRelationship(string type, long start, long end)
    {
        context.Counters.RelationshipsCreated++;
        return writer.CreateRelationship(writer.EnsureType(type), start, end);
    }

    /// <summary>Sets one property; null removes it.</summary>
    public void SetProperty(GraphValue entity, string key, GraphValue value)
    {
        int id = value.IsNull ? writer.Live.KeyId(key) : writer.EnsureKey(key);
        if (id < 0)
        {
            return;
        }

        bool changed = entity.Kind == GraphValueKind.Node
            ? writer.SetNodeProperty(entity.AsEntityId(), id, value)
            : writer.SetRelationshipProperty(entity.AsEntityId(), id, value);
        if (changed || !value.IsNull)
        {
            context.Counters.PropertiesSet++;
        }
    }

    /// <summary>Sets all properties of a map; with <paramref name="replace"/> it removes those that the map lacks.</summary>
    public void SetProperties(GraphValue entity, GraphMap map, bool replace)
    {
        if (replace)
        {
            RemoveMissing(entity, map);
        }

        for (int i = 0; i < map.Count; i++)
        {
            SetProperty(entity, map.KeySpan[i], map.ValueSpan[i]);
        }
    }

    public void AddLabels(long node, IReadOnlyList<string> labels)
    {
        foreach (string label in labels)
        {
            context.Counters.LabelsAdded += writer.AddLabel(node, writer.EnsureLabel(label)) ? 1 : 0;
        }
    }

    public void RemoveLabels(long node, IReadOnlyList<string> labels)
    {
        foreach (string label in labels)
        {
            int id = writer.Live.LabelId(label);
            context.Counters.LabelsRemoved += id >= 0 && writer.RemoveLabel(node, id) ? 1 : 0;
        }
    }

    public void DeleteNode(long node, bool detach)
    {
        if (detach && writer.Live.NodeExists(node))
        {
            DeleteRelationshipsOf(node);
        }

        context.Counters.NodesDeleted += writer.DeleteNode(node) ? 1 : 0;
    }

    public void DeleteRelationship(long relationship) =>
        context.Counters.RelationshipsDeleted += writer.DeleteRelationship(relationship) ? 1 : 0;

    private static int CountDistinct(Span<int> ids)
    {
        int count = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            count += ids[..i].Contains(ids[i]) ? 0 : 1;
        }

        return count;
    }

    private void RemoveMissing(GraphValue entity, GraphMap map)
    {
        if (entity.Kind == GraphValueKind.Node)
        {
            writer.Live.NodeKeys(entity.AsEntityId(), keys);
        }
        else
        {
            writer.Live.RelationshipKeys(entity.AsEntityId(), keys);
        }

        foreach (int key in keys)
        {
            string name = writer.Live.KeyName(key);
            if (!map.ContainsKey(name))
            {
                SetProperty(entity, name, GraphValue.Null);
            }
        }
    }

    private void DeleteRelationshipsOf(long node)
    {
        relationships.Clear();
        cursor.Reset(writer.Live, node, TraversalDirection.Both, null);
        while (cursor.Next())
        {
            context.Tick();
            relationships.Add(cursor.Relationship);
        }

        foreach (long relationship in relationships)
        {
            DeleteRelationship(relationship);
        }
    }
}
