using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Chunks;

namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>Walks relationships, type by type. Made once for an operator and reset often.</summary>
internal sealed class RelationshipScanCursor
{
    private GraphRoot? root;
    private int[]? types;
    private int typeIndex;
    private RelationshipTable? table;
    private int chunkIndex;
    private RelationshipChunk? chunk;
    private long first;
    private int row;
    private Bits256 bits;

    /// <summary>The relationship that <see cref="Next"/> stopped at.</summary>
    public long Current { get; private set; }

    /// <summary>Where the current relationship starts.</summary>
    public long Start => chunk!.Start((int)(Current & PropertyChunk.RowMask));

    /// <summary>Where the current relationship ends.</summary>
    public long End => chunk!.End((int)(Current & PropertyChunk.RowMask));

    /// <summary>Relationships of the given types (unknown ones, -1, have none), or all where null.</summary>
    public void Reset(GraphRoot root, int[]? types)
    {
        this.root = root;
        this.types = types;
        typeIndex = -1;
        table = null;
        chunkIndex = 0;
        row = 0;
        bits = default;
    }

    /// <summary>Goes to the next relationship; false at the end.</summary>
    public bool Next()
    {
        while (true)
        {
            row = bits.NextFrom(row);
            if (row >= 0)
            {
                Current = first + row++;
                return true;
            }

            if (!MoveToNextChunk())
            {
                row = 0;
                return false;
            }
        }
    }

    /// <summary>Puts the next relationships with their ends into the spans, which are of one length, and says how many; 0 at the end.</summary>
    public int Fill(Span<long> relationships, Span<long> starts, Span<long> ends)
    {
        int count = 0;
        while (count < relationships.Length && Next())
        {
            relationships[count] = Current;
            starts[count] = Start;
            ends[count] = End;
            count++;
        }

        return count;
    }

    private bool MoveToNextChunk()
    {
        row = 0;
        bits = default;
        while (table is null || chunkIndex >= table.Chunks.Length)
        {
            int count = types?.Length ?? root!.Tables.Length;
            if (typeIndex + 1 >= count)
            {
                return false;
            }

            typeIndex++;
            table = root!.TableOf(types is null ? typeIndex : types[typeIndex]);
            chunkIndex = 0;
        }

        int number = table.Chunks[chunkIndex++];
        chunk = root!.RelationshipChunks[number]!;
        bits = chunk.Alive;
        first = (long)number << PropertyChunk.RowBits;
        return true;
    }
}
