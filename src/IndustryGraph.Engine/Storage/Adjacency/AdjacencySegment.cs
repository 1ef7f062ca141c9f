namespace IndustryGraph.Engine.Storage.Adjacency;

/// <summary>
/// The relationships of one type and direction of 256 nodes. Sealed, the entries of all nodes stand one after another,
/// sorted by neighbour; nodes being written, and hubs, have a list of their own that takes the place of theirs.
/// </summary>
internal sealed class AdjacencySegment
{
    private readonly OwnerToken? owner;
    private readonly Bits256 present;
    private readonly int[] offsets;
    private readonly uint[] neighbours;
    private readonly uint[] relationships;
    private readonly AdjacencyList?[]? lists;

    /// <summary>A sealed segment: offsets of the nodes present, in the order of their rows, and one more.</summary>
    public AdjacencySegment(in Bits256 present, int[] offsets, uint[] neighbours, uint[] relationships, AdjacencyList?[]? hubs)
    {
        this.present = present;
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.relationships = relationships;
        lists = hubs;
    }

    /// <summary>A segment of the writer's layer over a sealed one, or over none.</summary>
    private AdjacencySegment(OwnerToken owner, AdjacencySegment? source)
    {
        this.owner = owner;
        present = source?.present ?? default;
        offsets = source?.offsets ?? [0];
        neighbours = source?.neighbours ?? [];
        relationships = source?.relationships ?? [];
        lists = source?.lists is { } copied ? (AdjacencyList?[])copied.Clone() : new AdjacencyList?[Chunks.PropertyChunk.Rows];
    }

    /// <summary>The packed neighbours, into which <see cref="Packed"/> gives ranges.</summary>
    public uint[] Neighbours => neighbours;

    /// <summary>The packed relationships, beside the neighbours.</summary>
    public uint[] Relationships => relationships;

    public static AdjacencySegment Own(AdjacencySegment? segment, OwnerToken token) =>
        segment is not null && segment.owner == token ? segment : new AdjacencySegment(token, segment);

    /// <summary>The list of a row that has one of its own.</summary>
    public AdjacencyList? List(int row) => lists?[row];

    /// <summary>The range of a row among the packed entries; to be asked where the row has no list of its own.</summary>
    public (int Start, int End) Packed(int row)
    {
        if (!present.Contains(row))
        {
            return default;
        }

        int slot = present.Rank(row);
        return (offsets[slot], offsets[slot + 1]);
    }

    public int Degree(int row)
    {
        if (lists?[row] is { } list)
        {
            return list.Count;
        }

        (int start, int end) = Packed(row);
        return end - start;
    }

    /// <summary>How many of the relationships of a row lead to a neighbour.</summary>
    public int CountOf(int row, uint neighbour)
    {
        if (lists?[row] is { } list)
        {
            int count = 0;
            for (int block = list.FirstBlockOf(neighbour); block < list.Blocks.Length; block++)
            {
                AdjacencyBlock current = list.Blocks[block];
                int found = CountIn(current.Neighbours, 0, current.Count, neighbour);
                count += found;
                if (found == 0 && current.BeginsAfter(neighbour, uint.MaxValue))
                {
                    break;
                }
            }

            return count;
        }

        (int start, int end) = Packed(row);
        return CountIn(neighbours, start, end, neighbour);
    }

    /// <summary>Adds an entry; the layer must own the segment.</summary>
    public void Add(OwnerToken token, int row, uint neighbour, uint relationship) => OwnedList(token, row).Add(neighbour, relationship);

    /// <summary>Removes an entry, which must be there; the layer must own the segment.</summary>
    public void Remove(OwnerToken token, int row, uint neighbour, uint relationship) => OwnedList(token, row).Remove(neighbour, relationship);

    /// <summary>The segment packed anew; null if no entry is left.</summary>
    public AdjacencySegment? Seal()
    {
        var builder = new AdjacencySegmentBuilder();
        for (int row = 0; row < Chunks.PropertyChunk.Rows; row++)
        {
            if (lists?[row] is { } list)
            {
                builder.Add(row, list);
            }
            else
            {
                (int start, int end) = Packed(row);
                builder.Add(row, neighbours.AsSpan(start, end - start), relationships.AsSpan(start, end - start));
            }
        }

        return builder.Build();
    }

    private static int CountIn(uint[] neighbours, int start, int end, uint neighbour)
    {
        int first = AdjacencySearch.LowerBound(neighbours, start, end, neighbour);
        int last = first;
        while (last < end && neighbours[last] == neighbour)
        {
            last++;
        }

        return last - first;
    }

    private AdjacencyList OwnedList(OwnerToken token, int row)
    {
        AdjacencyList? list = lists![row];
        if (list is null)
        {
            (int start, int end) = Packed(row);
            list = AdjacencyList.Of(token, neighbours.AsSpan(start, end - start), relationships.AsSpan(start, end - start));
        }

        list = list.Own(token);
        lists[row] = list;
        return list;
    }
}
