namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>Walks relationships, type by type. Made once for an operator and reset often.</summary>
internal sealed class RelationshipScanCursor
{
    /// <summary>The relationship that <see cref="Next"/> stopped at.</summary>
    public long Current => throw new NotSupportedException();

    /// <summary>Where the current relationship starts.</summary>
    public long Start => throw new NotSupportedException();

    /// <summary>Where the current relationship ends.</summary>
    public long End => throw new NotSupportedException();

    /// <summary>Relationships of the given types (unknown ones, -1, have none), or all where null.</summary>
    public void Reset(GraphRoot root, int[]? types) => throw new NotSupportedException();

    /// <summary>Goes to the next relationship; false at the end.</summary>
    public bool Next() => throw new NotSupportedException();

    /// <summary>Puts the next relationships with their ends into the spans, which are of one length, and says how many; 0 at the end.</summary>
    public int Fill(Span<long> relationships, Span<long> starts, Span<long> ends) => throw new NotSupportedException();
}
