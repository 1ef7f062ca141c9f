namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>
/// Walks the relationships of a node, type by type, in each in ascending order of neighbours and ids. Made once for an
/// operator and reset often.
/// </summary>
internal sealed class ExpandCursor
{
    /// <summary>The relationship that <see cref="Next"/> stopped at.</summary>
    public long Relationship => throw new NotSupportedException();

    /// <summary>The node at its other side; the node itself for a self-loop.</summary>
    public long Neighbour => throw new NotSupportedException();

    /// <summary>Relationships of a node, of the given types (unknown ones, -1, have none) or all where null. A self-loop comes once for both directions.</summary>
    public void Reset(GraphRoot root, long node, TraversalDirection direction, int[]? types) => throw new NotSupportedException();

    /// <summary>Relationships between two nodes, found by binary search: those of <paramref name="from"/> in the direction whose neighbour is <paramref name="to"/>.</summary>
    public void ResetInto(GraphRoot root, long from, long to, TraversalDirection direction, int[]? types) => throw new NotSupportedException();

    /// <summary>Goes to the next relationship; false at the end.</summary>
    public bool Next() => throw new NotSupportedException();

    /// <summary>Puts the next relationships and neighbours into the spans, which are of one length, and says how many; 0 at the end.</summary>
    public int Fill(Span<long> relationships, Span<long> neighbours) => throw new NotSupportedException();
}
