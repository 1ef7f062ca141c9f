namespace IndustryGraph.Engine.Storage.Adjacency;

/// <summary>
/// The entries of one node that is being written, or of a hub: a chain of blocks sorted by neighbour and relationship, so
/// that a new entry copies a block and not the list.
/// </summary>
internal sealed class AdjacencyList
{
    /// <summary>Entries of a block; a longer list is a chain.</summary>
    public const int BlockSize = 1024;

    private readonly OwnerToken owner;
    private AdjacencyBlock[] blocks;

    private AdjacencyList(OwnerToken owner, AdjacencyBlock[] blocks, int count)
    {
        this.owner = owner;
        this.blocks = blocks;
        Count = count;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<AdjacencyBlock> Blocks => blocks;

    /// <summary>A list of sorted entries, cut into blocks.</summary>
    public static AdjacencyList Of(OwnerToken owner, ReadOnlySpan<uint> neighbours, ReadOnlySpan<uint> relationships)
    {
        // Blocks begin three quarters full, so that the next entries do not split them at once.
        const int Filled = BlockSize * 3 / 4;
        int count = neighbours.Length;
        var chain = new AdjacencyBlock[Math.Max(1, count <= BlockSize ? 1 : (count + Filled - 1) / Filled)];
        int perBlock = chain.Length == 1 ? count : Filled;
        for (int i = 0; i < chain.Length; i++)
        {
            int start = i * perBlock;
            int length = Math.Min(perBlock, count - start);
            chain[i] = new AdjacencyBlock(owner, neighbours.Slice(start, length), relationships.Slice(start, length));
        }

        return new AdjacencyList(owner, chain, count);
    }

    public AdjacencyList Own(OwnerToken token) => owner == token ? this : new AdjacencyList(token, (AdjacencyBlock[])blocks.Clone(), Count);

    /// <summary>Adds an entry; the layer must own the list.</summary>
    public void Add(uint neighbour, uint relationship)
    {
        int index = BlockFor(neighbour, relationship);
        AdjacencyBlock block = OwnedBlock(index);
        if (block.Count == BlockSize)
        {
            blocks = [.. blocks.AsSpan(0, index + 1), block.SplitOff(owner), .. blocks.AsSpan(index + 1)];
            index = BlockFor(neighbour, relationship);
            block = blocks[index];
        }

        block.Add(neighbour, relationship);
        Count++;
    }

    /// <summary>Removes an entry, which must be there; the layer must own the list.</summary>
    public void Remove(uint neighbour, uint relationship)
    {
        int index = BlockFor(neighbour, relationship);
        AdjacencyBlock block = OwnedBlock(index);
        block.Remove(neighbour, relationship);
        Count--;
        if (block.Count == 0 && blocks.Length > 1)
        {
            blocks = [.. blocks.AsSpan(0, index), .. blocks.AsSpan(index + 1)];
        }
    }

    /// <summary>The block in which entries of a neighbour begin, or would.</summary>
    public int FirstBlockOf(uint neighbour) => BlockFor(neighbour, 0);

    // The last block that begins at or before the entry, else the first.
    private int BlockFor(uint neighbour, uint relationship)
    {
        int low = 0;
        int high = blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (blocks[middle].BeginsAfter(neighbour, relationship))
            {
                high = middle - 1;
            }
            else
            {
                low = middle;
            }
        }

        return low;
    }

    private AdjacencyBlock OwnedBlock(int index)
    {
        AdjacencyBlock block = blocks[index].Own(owner);
        blocks[index] = block;
        return block;
    }
}
