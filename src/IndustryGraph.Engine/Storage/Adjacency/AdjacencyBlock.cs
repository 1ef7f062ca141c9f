namespace IndustryGraph.Engine.Storage.Adjacency;

/// <summary>Up to <see cref="AdjacencyList.BlockSize"/> entries, sorted by neighbour and relationship.</summary>
internal sealed class AdjacencyBlock
{
    private readonly OwnerToken owner;
    private uint[] neighbours;
    private uint[] relationships;

    public AdjacencyBlock(OwnerToken owner, ReadOnlySpan<uint> neighbours, ReadOnlySpan<uint> relationships)
    {
        this.owner = owner;
        this.neighbours = neighbours.ToArray();
        this.relationships = relationships.ToArray();
        Count = neighbours.Length;
    }

    public int Count { get; private set; }

    public uint[] Neighbours => neighbours;

    public uint[] Relationships => relationships;

    public AdjacencyBlock Own(OwnerToken token) =>
        owner == token ? this : new AdjacencyBlock(token, neighbours.AsSpan(0, Count), relationships.AsSpan(0, Count));

    public bool BeginsAfter(uint neighbour, uint relationship) =>
        Count > 0 && (neighbours[0] > neighbour || (neighbours[0] == neighbour && relationships[0] > relationship));

    /// <summary>The first entry at or after the neighbour and relationship.</summary>
    public int LowerBound(uint neighbour, uint relationship)
    {
        int index = AdjacencySearch.LowerBound(neighbours, 0, Count, neighbour);
        while (index < Count && neighbours[index] == neighbour && relationships[index] < relationship)
        {
            index++;
        }

        return index;
    }

    public void Add(uint neighbour, uint relationship)
    {
        if (Count == neighbours.Length)
        {
            int capacity = Math.Min(Math.Max(Count * 2, 4), AdjacencyList.BlockSize);
            Array.Resize(ref neighbours, capacity);
            Array.Resize(ref relationships, capacity);
        }

        int index = LowerBound(neighbour, relationship);
        neighbours.AsSpan(index, Count - index).CopyTo(neighbours.AsSpan(index + 1));
        relationships.AsSpan(index, Count - index).CopyTo(relationships.AsSpan(index + 1));
        neighbours[index] = neighbour;
        relationships[index] = relationship;
        Count++;
    }

    public void Remove(uint neighbour, uint relationship)
    {
        int index = LowerBound(neighbour, relationship);
        neighbours.AsSpan(index + 1, Count - index - 1).CopyTo(neighbours.AsSpan(index));
        relationships.AsSpan(index + 1, Count - index - 1).CopyTo(relationships.AsSpan(index));
        Count--;
    }

    /// <summary>Moves the upper half into a new block.</summary>
    public AdjacencyBlock SplitOff(OwnerToken token)
    {
        int kept = Count / 2;
        var upper = new AdjacencyBlock(token, neighbours.AsSpan(kept, Count - kept), relationships.AsSpan(kept, Count - kept));
        Count = kept;
        return upper;
    }
}

/// <summary>Binary search in sorted neighbours.</summary>
internal static class AdjacencySearch
{
    /// <summary>The first index in the range whose neighbour is not less.</summary>
    public static int LowerBound(uint[] neighbours, int start, int end, uint neighbour)
    {
        while (start < end)
        {
            int middle = (int)(((uint)start + (uint)end) >> 1);
            if (neighbours[middle] < neighbour)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }
}
