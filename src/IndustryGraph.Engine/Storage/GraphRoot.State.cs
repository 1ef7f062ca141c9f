using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Storage.Statistics;

namespace IndustryGraph.Engine.Storage;

/// <summary>The structures that make up a state. Only the writer changes them, in its live layer.</summary>
internal sealed partial class GraphRoot
{
    /// <summary>A state over a catalog, without data.</summary>
    public GraphRoot(StoreCatalog catalog) => Catalog = catalog;

    public StoreCatalog Catalog { get; }

    /// <summary>The indexes and constraints.</summary>
    public GraphSchema Schema { get; set; } = GraphSchema.Empty;

    /// <summary>Changes with every change of the schema.</summary>
    public long SchemaEpoch { get; set; } = 1;

    /// <summary>Changes when a statistic that plans use doubled or halved since the last change.</summary>
    public long StatisticsEpoch { get; set; } = 1;

    /// <summary>The number of the commit that made this state; in a live layer the one it builds on.</summary>
    public long CommitNumber { get; set; }

    /// <summary>Whether the store has published it: nothing in it will ever change.</summary>
    public bool IsPublished { get; set; }

    public PersistentArray<NodeChunk> NodeChunks { get; set; } = PersistentArray<NodeChunk>.Empty;

    public PersistentArray<RelationshipChunk> RelationshipChunks { get; set; } = PersistentArray<RelationshipChunk>.Empty;

    /// <summary>The id of the next node.</summary>
    public long NodeLimit { get; set; }

    /// <summary>The number of the next chunk of relationships.</summary>
    public int RelationshipChunkLimit { get; set; }

    /// <summary>The relationships by type; a type without any may lack one.</summary>
    public RelationshipTable?[] Tables { get; set; } = [];

    /// <summary>The trees of range and text indexes by the id of the index.</summary>
    public IndexTree?[] Trees { get; set; } = [];

    public GraphStatistics Statistics { get; set; } = new(owner: null);

    public RelationshipTable? TableOf(int type) => (uint)type < (uint)Tables.Length ? Tables[type] : null;

    public IndexTree? TreeOf(IndexDescriptor index) => (uint)index.Id < (uint)Trees.Length ? Trees[index.Id] : null;

    public int LabelSetOf(long node) =>
        NodeChunks[(int)(node >> PropertyChunk.RowBits)] is { } chunk ? chunk.LabelSet((int)(node & PropertyChunk.RowMask)) : LabelSetTable.Absent;

    /// <summary>A state that shares all structures with this one.</summary>
    public GraphRoot Copy()
    {
        var copy = new GraphRoot(Catalog);
        copy.TakeOver(this);
        return copy;
    }

    /// <summary>Becomes what another state is.</summary>
    public void TakeOver(GraphRoot other)
    {
        Schema = other.Schema;
        SchemaEpoch = other.SchemaEpoch;
        StatisticsEpoch = other.StatisticsEpoch;
        CommitNumber = other.CommitNumber;
        NodeChunks = other.NodeChunks;
        RelationshipChunks = other.RelationshipChunks;
        NodeLimit = other.NodeLimit;
        RelationshipChunkLimit = other.RelationshipChunkLimit;
        Tables = [.. other.Tables];
        Trees = [.. other.Trees];
        Statistics = other.Statistics;
    }

    private int ExistingLabelSetOf(long node)
    {
        int set = LabelSetOf(node);
        return set != LabelSetTable.Absent ? set : throw StorageErrors.NodeGone(node);
    }

    private NodeChunk ChunkOfExistingNode(long node) =>
        NodeChunks[(int)(node >> PropertyChunk.RowBits)] is { } chunk && chunk.LabelSet((int)(node & PropertyChunk.RowMask)) != LabelSetTable.Absent
            ? chunk
            : throw StorageErrors.NodeGone(node);

    private RelationshipChunk? RelationshipChunkOf(long relationship) => RelationshipChunks[(int)(relationship >> PropertyChunk.RowBits)];

    private RelationshipChunk ChunkOfExistingRelationship(long relationship) =>
        RelationshipChunkOf(relationship) is { } chunk && chunk.Exists((int)(relationship & PropertyChunk.RowMask))
            ? chunk
            : throw StorageErrors.RelationshipGone(relationship);

    private RelationshipChunk KnownChunkOf(long relationship) =>
        RelationshipChunkOf(relationship) is { } chunk && (relationship & PropertyChunk.RowMask) < chunk.UsedRows
            ? chunk
            : throw StorageErrors.RelationshipGone(relationship);
}
