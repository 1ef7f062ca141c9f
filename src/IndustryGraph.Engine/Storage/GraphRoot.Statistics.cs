using IndustryGraph.Engine.Storage.Schema;

namespace IndustryGraph.Engine.Storage;

/// <summary>The exact counts that the planner costs by.</summary>
internal sealed partial class GraphRoot
{
    /// <summary>All nodes.</summary>
    public long NodeCount => Statistics.Nodes;

    /// <summary>All relationships.</summary>
    public long RelationshipCount => Statistics.Relationships;

    /// <summary>Nodes with a label; none for an unknown one (-1).</summary>
    public long NodeCountOf(int label) => Statistics.NodesWith(Catalog.LabelSets, label);

    /// <summary>Relationships of a type; none for an unknown one (-1).</summary>
    public long RelationshipCountOf(int type) => TableOf(type)?.Count ?? 0;

    /// <summary>Relationships from a node with one label, of a type, to a node with another. Null stands for any, -1 for an unknown name (none).</summary>
    public long RelationshipCountOf(int? startLabel, int? type, int? endLabel) =>
        Statistics.RelationshipsBetween(Catalog.LabelSets, startLabel, type, endLabel);

    /// <summary>
    /// Σd² over all nodes of the degree by a type and a direction (outgoing or incoming). Divided by the count of the type
    /// it is the degree that one meets who arrives over such a relationship.
    /// </summary>
    public double SumOfSquaredDegrees(int type, TraversalDirection direction) =>
        TableOf(type) is not { } table ? 0 : direction == TraversalDirection.Outgoing ? table.SquaredOut : table.SquaredIn;

    /// <summary>Entities in an index.</summary>
    public long IndexSize(IndexDescriptor index) => TreeOf(index)?.Count ?? 0;

    /// <summary>Distinct values (of a composite: combinations) in an index.</summary>
    public long IndexDistinctValues(IndexDescriptor index) => TreeOf(index)?.Distinct ?? 0;
}
