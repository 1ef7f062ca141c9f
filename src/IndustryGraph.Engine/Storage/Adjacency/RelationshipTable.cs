namespace IndustryGraph.Engine.Storage.Adjacency;

/// <summary>
/// The relationships of one type: which chunks hold them, the segments of both directions, and how degrees are spread.
/// </summary>
internal sealed class RelationshipTable
{
    private PersistentArray<AdjacencySegment> outgoing = PersistentArray<AdjacencySegment>.Empty;
    private PersistentArray<AdjacencySegment> incoming = PersistentArray<AdjacencySegment>.Empty;
    private int[] chunks = [];

    public RelationshipTable(OwnerToken? owner) => Owner = owner;

    private RelationshipTable(OwnerToken owner, RelationshipTable source)
    {
        Owner = owner;
        outgoing = source.outgoing;
        incoming = source.incoming;
        chunks = source.chunks;
        Count = source.Count;
        SquaredOut = source.SquaredOut;
        SquaredIn = source.SquaredIn;
    }

    public OwnerToken? Owner { get; }

    public long Count { get; private set; }

    /// <summary>Σd² of the degrees of starts.</summary>
    public long SquaredOut { get; private set; }

    /// <summary>Σd² of the degrees of ends.</summary>
    public long SquaredIn { get; private set; }

    /// <summary>The chunks of the type, ascending; new relationships go to the last.</summary>
    public ReadOnlySpan<int> Chunks => chunks;

    public static RelationshipTable Own(RelationshipTable? table, OwnerToken token) =>
        table is null ? new RelationshipTable(token) : table.Owner == token ? table : new RelationshipTable(token, table);

    /// <summary>The segment of a node in a direction (not both).</summary>
    public AdjacencySegment? Segment(long node, TraversalDirection direction) =>
        ArrayOf(direction)[(int)(node >> Storage.Chunks.PropertyChunk.RowBits)];

    public void AddChunk(int chunk) => chunks = [.. chunks, chunk];

    public void Add(uint relationship, uint start, uint end)
    {
        SquaredOut += Change(TraversalDirection.Outgoing, start, end, relationship, added: true);
        SquaredIn += Change(TraversalDirection.Incoming, end, start, relationship, added: true);
        Count++;
    }

    public void Remove(uint relationship, uint start, uint end)
    {
        SquaredOut -= Change(TraversalDirection.Outgoing, start, end, relationship, added: false);
        SquaredIn -= Change(TraversalDirection.Incoming, end, start, relationship, added: false);
        Count--;
    }

    /// <summary>Seals the segments that were written since an older state of the table; the layer must own it.</summary>
    public void SealChanged(TraversalDirection direction, RelationshipTable? before)
    {
        PersistentArray<AdjacencySegment> old = before?.ArrayOf(direction) ?? PersistentArray<AdjacencySegment>.Empty;
        foreach (int number in ArrayOf(direction).ChangedSince(old))
        {
            Replace(direction, number, ArrayOf(direction)[number]?.Seal());
        }
    }

    /// <summary>Takes over what was built from all relationships at once.</summary>
    public void Load(int[] chunkNumbers, long count, TraversalDirection direction, IReadOnlyList<AdjacencySegment?> segments, long squared)
    {
        chunks = chunkNumbers;
        Count = count;
        if (direction == TraversalDirection.Outgoing)
        {
            SquaredOut = squared;
        }
        else
        {
            SquaredIn = squared;
        }

        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i] is { } segment)
            {
                Replace(direction, i, segment);
            }
        }
    }

    // How much d² changes: (d + 1)² - d², of the smaller of the two degrees.
    private long Change(TraversalDirection direction, uint node, uint neighbour, uint relationship, bool added)
    {
        int number = (int)(node >> Storage.Chunks.PropertyChunk.RowBits);
        int row = (int)(node & Storage.Chunks.PropertyChunk.RowMask);
        var segment = AdjacencySegment.Own(ArrayOf(direction)[number], Owner!);
        Replace(direction, number, segment);
        if (added)
        {
            segment.Add(Owner!, row, neighbour, relationship);
            return (2L * segment.Degree(row)) - 1;
        }

        segment.Remove(Owner!, row, neighbour, relationship);
        return (2L * segment.Degree(row)) + 1;
    }

    private PersistentArray<AdjacencySegment> ArrayOf(TraversalDirection direction) => direction == TraversalDirection.Outgoing ? outgoing : incoming;

    private void Replace(TraversalDirection direction, int number, AdjacencySegment? segment)
    {
        if (direction == TraversalDirection.Outgoing)
        {
            outgoing = outgoing.Set(Owner!, number, segment);
        }
        else
        {
            incoming = incoming.Set(Owner!, number, segment);
        }
    }
}
