namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>Rows that are kept: by a sort, a hash join, an eager barrier. Charged to the statement's memory.</summary>
internal sealed class RowBuffer(RowLayout layout)
{
    private const int ChunkBits = 10;
    private const int ChunkRows = 1 << ChunkBits;

    private readonly List<Batch> chunks = [];
    private readonly int bytesPerRow = layout.BytesPerRow;
    private ExecutionContext? context;
    private long charged;

    public int Count { get; private set; }

    /// <summary>Empties it for a run.</summary>
    public void Open(ExecutionContext executionContext)
    {
        Clear();
        context = executionContext;
    }

    public void Append(Batch source)
    {
        for (int row = 0; row < source.Count; row++)
        {
            Append(source, row);
        }
    }

    public void Append(Batch source, int row)
    {
        Batch chunk = ChunkForNext();
        int target = chunk.Count++;
        long bytes = bytesPerRow;
        for (int i = 0; i < layout.Slots.Length; i++)
        {
            int slot = layout.Slots[i];
            chunk[slot].CopyFrom(source[slot], row, target);
            if (layout.Kinds[i] == ColumnKind.Value)
            {
                bytes += ValueSize.Shallow(chunk[slot].Values[target]);
            }
        }

        Charge(bytes);
        Count++;
    }

    /// <summary>Where a row lies.</summary>
    public Batch Locate(int index, out int row)
    {
        row = index & (ChunkRows - 1);
        return chunks[index >> ChunkBits];
    }

    /// <summary>Copies rows from <paramref name="index"/> on until the output is full or the rows end; answers how many.</summary>
    public int CopyTo(int index, Batch output)
    {
        int copied = 0;
        while (!output.IsFull && index + copied < Count)
        {
            Batch chunk = Locate(index + copied, out int row);
            int run = Math.Min(chunk.Count - row, output.Capacity - output.Count);
            foreach (int slot in layout.Slots)
            {
                if (output.Has(slot))
                {
                    output[slot].CopyRange(chunk[slot], row, output.Count, run);
                }
            }

            output.Count += run;
            copied += run;
        }

        return copied;
    }

    public void CopyRow(int index, Batch output, int outputRow)
    {
        Batch chunk = Locate(index, out int row);
        foreach (int slot in layout.Slots)
        {
            if (output.Has(slot))
            {
                output[slot].CopyFrom(chunk[slot], row, outputRow);
            }
        }
    }

    /// <summary>Drops all rows and gives their bytes back.</summary>
    public void Clear()
    {
        context?.Release(charged);
        charged = 0;
        Count = 0;
        if (chunks.Count > 1)
        {
            chunks.RemoveRange(1, chunks.Count - 1);
        }

        foreach (Batch chunk in chunks)
        {
            chunk.Release();
        }
    }

    private Batch ChunkForNext()
    {
        if ((Count & (ChunkRows - 1)) == 0 && Count >> ChunkBits == chunks.Count)
        {
            chunks.Add(new Batch(layout, Count == 0 ? Batch.FirstCapacity : ChunkRows));
        }

        Batch chunk = chunks[^1];
        if (chunk.IsFull)
        {
            chunk.SetCapacity(Math.Min(ChunkRows, chunk.Capacity * 4));
        }

        return chunk;
    }

    private void Charge(long bytes)
    {
        charged += bytes;
        context!.Charge(bytes);
    }
}
