namespace IndustryGraph.Graph.Values;

/// <summary>A node with its labels and properties, as a result hands it out.</summary>
/// <param name="id">The engine's id; of a foreign store the number in its element id, or a number of ours.</param>
/// <param name="elementId">The id as text, as <c>elementId()</c> gives it.</param>
/// <param name="labels">The labels, in the store's order.</param>
/// <param name="properties">The properties.</param>
public sealed class GraphNode(long id, string elementId, IReadOnlyList<string> labels, GraphMap properties) : GraphObject(GraphValueKind.Node)
{
    /// <summary>The engine's id.</summary>
    public long Id { get; } = id;

    /// <summary>The id as text.</summary>
    public string ElementId { get; } = elementId;

    /// <summary>The labels.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;

    /// <summary>The properties.</summary>
    public GraphMap Properties { get; } = properties;
}

/// <summary>A relationship with its type, ends and properties, as a result hands it out.</summary>
public sealed class GraphRelationship(
    long id, string elementId, string type, long startId, string startElementId, long endId, string endElementId, GraphMap properties)
    : GraphObject(GraphValueKind.Relationship)
{
    /// <summary>The engine's id.</summary>
    public long Id { get; } = id;

    /// <summary>The id as text.</summary>
    public string ElementId { get; } = elementId;

    /// <summary>The type.</summary>
    public string Type { get; } = type;

    /// <summary>The id of the node at its start.</summary>
    public long StartId { get; } = startId;

    /// <summary>The id of the node at its start as text.</summary>
    public string StartElementId { get; } = startElementId;

    /// <summary>The id of the node at its end.</summary>
    public long EndId { get; } = endId;

    /// <summary>The id of the node at its end as text.</summary>
    public string EndElementId { get; } = endElementId;

    /// <summary>The properties.</summary>
    public GraphMap Properties { get; } = properties;
}

/// <summary>
/// A path: one node more than relationships. Each item is a node or relationship value, a reference inside the engine,
/// materialized in a result. A relationship's direction shows in its ends.
/// </summary>
public sealed class GraphPath(GraphValue[] nodes, GraphValue[] relationships) : GraphObject(GraphValueKind.Path)
{
    /// <summary>The nodes, in the order in which the path visits them.</summary>
    public IReadOnlyList<GraphValue> Nodes { get; } = nodes;

    /// <summary>The relationships, in order; one fewer than the nodes.</summary>
    public IReadOnlyList<GraphValue> Relationships { get; } = relationships;

    /// <summary>The number of relationships.</summary>
    public int Length => Relationships.Count;
}
