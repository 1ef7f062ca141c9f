using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Engine.Execution;

/// <summary>Counts what a statement changes while it runs.</summary>
internal sealed class UpdateCounters
{
    public long NodesCreated { get; set; }

    public long NodesDeleted { get; set; }

    public long RelationshipsCreated { get; set; }

    public long RelationshipsDeleted { get; set; }

    public long PropertiesSet { get; set; }

    public long LabelsAdded { get; set; }

    public long LabelsRemoved { get; set; }

    public long IndexesAdded { get; set; }

    public long IndexesRemoved { get; set; }

    public long ConstraintsAdded { get; set; }

    public long ConstraintsRemoved { get; set; }

    public StatementCounters ToStatementCounters() => new()
    {
        NodesCreated = NodesCreated,
        NodesDeleted = NodesDeleted,
        RelationshipsCreated = RelationshipsCreated,
        RelationshipsDeleted = RelationshipsDeleted,
        PropertiesSet = PropertiesSet,
        LabelsAdded = LabelsAdded,
        LabelsRemoved = LabelsRemoved,
        IndexesAdded = IndexesAdded,
        IndexesRemoved = IndexesRemoved,
        ConstraintsAdded = ConstraintsAdded,
        ConstraintsRemoved = ConstraintsRemoved,
    };
}
