using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>
/// Walks the entities of a range or text index in the order of its values (that of ORDER BY), then of ids. An entity is in
/// an index if it has the label or type and all the properties. Made once for an operator and reset often. Over a live
/// layer it holds until the next write.
/// </summary>
internal sealed class IndexCursor
{
    private IndexEntryReader reader;
    private IndexBound upper;
    private IndexPosition position;
    private uint[] entities = [];
    private int slot;
    private int end;
    private bool isLastLeaf;

    /// <summary>The entity that <see cref="Next"/> stopped at.</summary>
    public long Current { get; private set; }

    /// <summary>Entities whose first properties equal the values (as many as are given; none: all in the index). Null and NaN equal nothing.</summary>
    public void Seek(GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> values)
    {
        if (EqualsNothing(values))
        {
            Close();
            return;
        }

        GraphValue[] equal = values.ToArray();
        Open(root, index, IndexBound.Before(equal), IndexBound.After(equal));
    }

    /// <summary>
    /// Entities whose first property lies between two values of one type; a null bound is open on that side, within the
    /// type of the other bound. Of a composite index the first properties may be fixed by <paramref name="equal"/>, the
    /// range is about the one after them.
    /// </summary>
    public void SeekRange(
        GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> equal, GraphValue low, bool lowInclusive, GraphValue high, bool highInclusive)
    {
        bool isOpen = low.IsNull && high.IsNull;
        int rank = IndexKeyPrefix.RankOf(low.IsNull ? high : low);
        bool isMixed = !low.IsNull && !high.IsNull && IndexKeyPrefix.RankOf(high) != rank;
        if (isOpen || isMixed || IsNaN(low) || IsNaN(high) || EqualsNothing(equal))
        {
            Close();
            return;
        }

        GraphValue[] fixedValues = equal.ToArray();
        var lower = low.IsNull ? IndexBound.RankStart(fixedValues, rank) : Edge([.. fixedValues, low], isAfter: !lowInclusive);
        var bound = high.IsNull ? IndexBound.RankEnd(fixedValues, rank) : Edge([.. fixedValues, high], isAfter: highInclusive);
        Open(root, index, lower, bound);
    }

    /// <summary>Entities whose property after the <paramref name="equal"/> ones is text that starts with the prefix.</summary>
    public void SeekPrefix(GraphRoot root, IndexDescriptor index, ReadOnlySpan<GraphValue> equal, GraphValue prefix)
    {
        if (!prefix.IsString || EqualsNothing(equal))
        {
            Close();
            return;
        }

        GraphValue[] fixedValues = equal.ToArray();
        Open(root, index, IndexBound.Before([.. fixedValues, prefix]), IndexBound.PrefixEnd(fixedValues, prefix));
    }

    /// <summary>Goes to the next entity; false at the end.</summary>
    public bool Next()
    {
        if (slot == end && !MoveToNextLeaf())
        {
            return false;
        }

        Current = entities[slot++];
        return true;
    }

    /// <summary>Puts the next entities into the span and says how many; 0 at the end.</summary>
    public int Fill(Span<long> entities)
    {
        int count = 0;
        while (count < entities.Length && Next())
        {
            entities[count++] = Current;
        }

        return count;
    }

    private static bool EqualsNothing(ReadOnlySpan<GraphValue> values)
    {
        foreach (GraphValue value in values)
        {
            if (value.IsNull || IsNaN(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNaN(GraphValue value) => value.IsFloat && double.IsNaN(value.AsFloat());

    private static IndexBound Edge(GraphValue[] values, bool isAfter) => isAfter ? IndexBound.After(values) : IndexBound.Before(values);

    private void Open(GraphRoot root, IndexDescriptor index, in IndexBound lower, in IndexBound bound)
    {
        Close();
        if (root.TreeOf(index) is not { } tree)
        {
            return;
        }

        reader = new IndexEntryReader(root, index);
        upper = bound;
        position.Seek(tree.Root, lower, reader);
        isLastLeaf = false;
        TakeLeaf();
    }

    private void Close()
    {
        slot = 0;
        end = 0;
        isLastLeaf = true;
    }

    private bool MoveToNextLeaf()
    {
        if (isLastLeaf)
        {
            return false;
        }

        position.MoveToNextLeaf();
        TakeLeaf();
        return slot < end;
    }

    /// <summary>Takes what lies before the upper bound: mostly one comparison with the last entry of a leaf.</summary>
    private void TakeLeaf()
    {
        if (position.Leaf is not { } leaf)
        {
            Close();
            return;
        }

        entities = leaf.Entities;
        slot = position.Slot;
        end = leaf.Count;
        if (upper.CompareTo(reader, leaf.Prefixes[end - 1], entities[end - 1]) < 0)
        {
            isLastLeaf = true;
            end = leaf.FirstAfter(upper, reader, slot);
        }
    }
}
