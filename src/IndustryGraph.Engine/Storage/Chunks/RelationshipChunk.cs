using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage.Chunks;

/// <summary>256 relationships of one type: where they start and end. The number of a chunk is the upper part of their ids.</summary>
internal sealed class RelationshipChunk : PropertyChunk
{
    private uint[] starts;
    private uint[] ends;
    private Bits256 alive;

    public RelationshipChunk(OwnerToken? owner, int type)
        : base(owner)
    {
        Type = type;
        starts = [];
        ends = [];
    }

    private RelationshipChunk(OwnerToken owner, RelationshipChunk source)
        : base(owner, source)
    {
        Type = source.Type;
        UsedRows = source.UsedRows;
        alive = source.alive;
        starts = (uint[])source.starts.Clone();
        ends = (uint[])source.ends.Clone();
    }

    public int Type { get; }

    /// <summary>Rows that ever had a relationship: ids are not used again.</summary>
    public int UsedRows { get; private set; }

    public bool IsFull => UsedRows == Rows;

    public Bits256 Alive => alive;

    public RelationshipChunk Own(OwnerToken token) => Owner == token ? this : new RelationshipChunk(token, this);

    public bool Exists(int row) => alive.Contains(row);

    /// <summary>Where the relationship of a row starts; kept when it is deleted.</summary>
    public uint Start(int row) => starts[row];

    public uint End(int row) => ends[row];

    /// <summary>Adds a relationship and returns its row; the layer must own the chunk.</summary>
    public int Add(uint start, uint end)
    {
        int row = UsedRows++;
        if (row == starts.Length)
        {
            int capacity = Math.Min(Math.Max(row * 2, 4), Rows);
            Array.Resize(ref starts, capacity);
            Array.Resize(ref ends, capacity);
        }

        starts[row] = start;
        ends[row] = end;
        alive.Set(row);
        return row;
    }

    /// <summary>Deletes a relationship; the layer must own the chunk.</summary>
    public void Remove(int row) => alive.Clear(row);

    public void Write(LogBuffer buffer)
    {
        buffer.WriteCount(Type);
        buffer.WriteCount(UsedRows);
        foreach (ulong word in (ReadOnlySpan<ulong>)alive)
        {
            buffer.WriteUInt64(word);
        }

        for (int row = 0; row < UsedRows; row++)
        {
            buffer.WriteCount(starts[row]);
            buffer.WriteCount(ends[row]);
        }

        WriteColumns(buffer);
    }

    public static RelationshipChunk Read(ref LogReader reader, StoreCatalog catalog)
    {
        int type = reader.ReadCount();
        int rows = reader.ReadCount();
        if (type >= catalog.Types.Count || rows > Rows)
        {
            throw LogReader.Damaged($"{rows} relationships of the type {type}");
        }

        var chunk = new RelationshipChunk(owner: null, type) { UsedRows = rows, starts = new uint[rows], ends = new uint[rows] };
        for (int i = 0; i < Bits256.Words; i++)
        {
            ((Span<ulong>)chunk.alive)[i] = reader.ReadUInt64();
        }

        for (int row = 0; row < rows; row++)
        {
            chunk.starts[row] = checked((uint)reader.ReadLongCount());
            chunk.ends[row] = checked((uint)reader.ReadLongCount());
        }

        chunk.ReadColumns(ref reader, catalog);
        return chunk;
    }
}
