using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>
/// Walks the entities of a range or text index in the order of its values (that of ORDER BY), then of ids. An entity is in
/// an index if it has the label or type and all the properties. Made once for an operator and reset often.
/// </summary>
internal sealed class IndexCursor
{
    /// <summary>The entity that <see cref="Next"/> stopped at.</summary>
    public long Current => throw new NotSupportedException();

    /// <summary>Entities whose first properties equal the values (as many as are given; none: all in the index). Null and NaN equal nothing.</summary>
    public void Seek(GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> values) => throw new NotSupportedException();

    /// <summary>
    /// Entities whose first property lies between two values of one type; a null bound is open on that side, within the
    /// type of the other bound. Of a composite index the first properties may be fixed by <paramref name="equal"/>, the
    /// range is about the one after them.
    /// </summary>
    public void SeekRange(
        GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> equal, GraphValue low, bool lowInclusive, GraphValue high, bool highInclusive) =>
        throw new NotSupportedException();

    /// <summary>Entities whose property after the <paramref name="equal"/> ones is text that starts with the prefix.</summary>
    public void SeekPrefix(GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> equal, GraphValue prefix) => throw new NotSupportedException();

    /// <summary>Goes to the next entity; false at the end.</summary>
    public bool Next() => throw new NotSupportedException();

    /// <summary>Puts the next entities into the span and says how many; 0 at the end.</summary>
    public int Fill(Span<long> entities) => throw new NotSupportedException();
}
