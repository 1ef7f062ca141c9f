using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Columns;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage;

/// <summary>
/// One state of the graph: an immutable snapshot, or the live layer of the one writer. Readers meet one structure, never
/// base plus delta. Ids of labels, types and keys are stable for the life of the store, so plans may keep them.
/// </summary>
internal sealed partial class GraphRoot
{
    /// <summary>The labels ever used in the store; an id is a place in the list.</summary>
    public IReadOnlyList<string> Labels => Catalog.Labels.Names;

    /// <summary>The relationship types ever used in the store.</summary>
    public IReadOnlyList<string> RelationshipTypes => Catalog.Types.Names;

    /// <summary>The property keys ever used in the store.</summary>
    public IReadOnlyList<string> PropertyKeys => Catalog.Keys.Names;

    /// <summary>How many labels, types and keys there are: grows when one is new. A plan that found a name unknown holds while this stays.</summary>
    public int TokenEpoch => Catalog.Labels.Count + Catalog.Types.Count + Catalog.Keys.Count;

    /// <summary>The id of a label, -1 if it is unknown.</summary>
    public int LabelId(string name) => Catalog.Labels.Find(name);

    /// <summary>The name of a label.</summary>
    public string LabelName(int label) => Catalog.Labels[label];

    /// <summary>The id of a relationship type, -1 if it is unknown.</summary>
    public int TypeId(string name) => Catalog.Types.Find(name);

    /// <summary>The name of a relationship type.</summary>
    public string TypeName(int type) => Catalog.Types[type];

    /// <summary>The id of a property key, -1 if it is unknown.</summary>
    public int KeyId(string name) => Catalog.Keys.Find(name);

    /// <summary>The name of a property key.</summary>
    public string KeyName(int key) => Catalog.Keys[key];

    /// <summary>Whether the node is there: false for one deleted, or created after this state.</summary>
    public bool NodeExists(long node) => LabelSetOf(node) != LabelSetTable.Absent;

    /// <summary>Whether the relationship is there: false for one deleted, or created after this state.</summary>
    public bool RelationshipExists(long relationship) =>
        RelationshipChunkOf(relationship) is { } chunk && chunk.Exists((int)(relationship & PropertyChunk.RowMask));

    /// <summary>Whether the node has the label; false for an unknown label (-1).</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public bool HasLabel(long node, int label) => Catalog.LabelSets.Contains(ExistingLabelSetOf(node), label);

    /// <summary>The labels of the node, in ascending order of their ids. The span stays valid: label sets are interned.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public ReadOnlySpan<int> LabelsOf(long node) => Catalog.LabelSets[ExistingLabelSetOf(node)];

    /// <summary>A property; null where there is none, or the key is unknown (-1). Allocates nothing for scalars and text.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphValue NodeProperty(long node, int key) => ChunkOfExistingNode(node).Get((int)(node & PropertyChunk.RowMask), key);

    /// <summary>A property of many nodes at once; an id of -1 gives null.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: a node was deleted.</exception>
    public void NodeProperties(ReadOnlySpan<long> nodes, int key, Span<GraphValue> values)
    {
        NodeChunk? chunk = null;
        PropertyColumn? column = null;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] < 0)
            {
                values[i] = default;
                continue;
            }

            NodeChunk next = ChunkOfExistingNode(nodes[i]);
            if (next != chunk)
            {
                chunk = next;
                column = next.Column(key);
            }

            values[i] = column is null ? default : column[(int)(nodes[i] & PropertyChunk.RowMask)];
        }
    }

    /// <summary>All properties of a node, by the order of key ids.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphMap NodeProperties(long node) => MapOf(ChunkOfExistingNode(node), (int)(node & PropertyChunk.RowMask));

    /// <summary>The keys of the properties that a node has are put into the list, which is emptied first.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public void NodeKeys(long node, List<int> keys) => KeysOf(ChunkOfExistingNode(node), (int)(node & PropertyChunk.RowMask), keys);

    /// <summary>A property; null where there is none, or the key is unknown (-1). Allocates nothing for scalars and text.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphValue RelationshipProperty(long relationship, int key) =>
        ChunkOfExistingRelationship(relationship).Get((int)(relationship & PropertyChunk.RowMask), key);

    /// <summary>A property of many relationships at once; an id of -1 gives null.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: a relationship was deleted.</exception>
    public void RelationshipProperties(ReadOnlySpan<long> relationships, int key, Span<GraphValue> values)
    {
        RelationshipChunk? chunk = null;
        PropertyColumn? column = null;
        for (int i = 0; i < relationships.Length; i++)
        {
            if (relationships[i] < 0)
            {
                values[i] = default;
                continue;
            }

            RelationshipChunk next = ChunkOfExistingRelationship(relationships[i]);
            if (next != chunk)
            {
                chunk = next;
                column = next.Column(key);
            }

            values[i] = column is null ? default : column[(int)(relationships[i] & PropertyChunk.RowMask)];
        }
    }

    /// <summary>All properties of a relationship, by the order of key ids.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphMap RelationshipProperties(long relationship) =>
        MapOf(ChunkOfExistingRelationship(relationship), (int)(relationship & PropertyChunk.RowMask));

    /// <summary>The keys of the properties that a relationship has are put into the list, which is emptied first.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public void RelationshipKeys(long relationship, List<int> keys) =>
        KeysOf(ChunkOfExistingRelationship(relationship), (int)(relationship & PropertyChunk.RowMask), keys);

    /// <summary>The type of a relationship; also of one deleted in this transaction, as <c>type(r)</c> may be asked then.</summary>
    public int TypeOf(long relationship) => KnownChunkOf(relationship).Type;

    /// <summary>The node at which a relationship starts; also of one deleted in this transaction.</summary>
    public long StartOf(long relationship) => KnownChunkOf(relationship).Start((int)(relationship & PropertyChunk.RowMask));

    /// <summary>The node at which a relationship ends; also of one deleted in this transaction.</summary>
    public long EndOf(long relationship) => KnownChunkOf(relationship).End((int)(relationship & PropertyChunk.RowMask));

    /// <summary>How many relationships a node has, of the given types (null: all), without walking them; a self-loop counts once in both directions together.</summary>
    public long Degree(long node, TraversalDirection direction, int[]? types)
    {
        long degree = 0;
        int count = types?.Length ?? Tables.Length;
        for (int i = 0; i < count; i++)
        {
            degree += TableOf(types is null ? i : types[i]) is { } table ? DegreeIn(table, node, direction) : 0;
        }

        return degree;
    }

    /// <summary>Materializes a node with its labels and properties, as results hand it out.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphNode Node(long node)
    {
        ReadOnlySpan<int> ids = LabelsOf(node);
        string[] names = new string[ids.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = LabelName(ids[i]);
        }

        return new GraphNode(node, ElementIds.OfNode(node), names, NodeProperties(node));
    }

    /// <summary>Materializes a relationship, as results hand it out.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphRelationship Relationship(long relationship)
    {
        GraphMap properties = RelationshipProperties(relationship);
        long start = StartOf(relationship);
        long end = EndOf(relationship);
        return new GraphRelationship(
            relationship, ElementIds.OfRelationship(relationship), TypeName(TypeOf(relationship)), start, ElementIds.OfNode(start), end, ElementIds.OfNode(end), properties);
    }

    private static long DegreeIn(RelationshipTable table, long node, TraversalDirection direction)
    {
        int row = (int)(node & PropertyChunk.RowMask);
        if (direction != TraversalDirection.Both)
        {
            return table.Segment(node, direction)?.Degree(row) ?? 0;
        }

        AdjacencySegment? outgoing = table.Segment(node, TraversalDirection.Outgoing);
        long degree = table.Segment(node, TraversalDirection.Incoming)?.Degree(row) ?? 0;
        return outgoing is null ? degree : degree + outgoing.Degree(row) - outgoing.CountOf(row, (uint)node);
    }

    private GraphMap MapOf(PropertyChunk chunk, int row)
    {
        var keys = new List<string>();
        var values = new List<GraphValue>();
        for (int i = 0; i < chunk.Keys.Length; i++)
        {
            GraphValue value = chunk.Columns[i][row];
            if (!value.IsNull)
            {
                keys.Add(KeyName(chunk.Keys[i]));
                values.Add(value);
            }
        }

        return keys.Count == 0 ? GraphMap.Empty : new GraphMap([.. keys], [.. values]);
    }

    private static void KeysOf(PropertyChunk chunk, int row, List<int> keys)
    {
        keys.Clear();
        for (int i = 0; i < chunk.Keys.Length; i++)
        {
            if (chunk.Columns[i].Has(row))
            {
                keys.Add(chunk.Keys[i]);
            }
        }
    }
}
