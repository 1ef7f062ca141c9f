using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>
/// Which rows of a sealed column have a value. Values stand packed, so a property that few rows have costs little: the
/// place of a row's value is the number of rows before it that have one.
/// </summary>
internal readonly struct Presence
{
    private readonly Bits256 bits;
    private readonly int fullCount;

    /// <summary>The first rows, all of them; may be more than a chunk has, for the items of lists.</summary>
    public Presence(int count) => fullCount = count;

    public Presence(in Bits256 bits)
    {
        this.bits = bits;
        int count = bits.Count;
        fullCount = count == 0 || bits.Rank(count - 1) == count - 1 && bits.Contains(count - 1) ? count : -1;
    }

    /// <summary>How many rows have a value.</summary>
    public int Count => fullCount >= 0 ? fullCount : bits.Count;

    /// <summary>No row at or after this one has a value.</summary>
    public int RowLimit
    {
        get
        {
            if (fullCount >= 0)
            {
                return fullCount;
            }

            int limit = 0;
            for (int row = bits.NextFrom(0); row >= 0; row = bits.NextFrom(row + 1))
            {
                limit = row + 1;
            }

            return limit;
        }
    }

    public static Presence Read(ref LogReader reader)
    {
        int count = reader.ReadCount();
        if (count > 0)
        {
            return new Presence(count - 1);
        }

        var read = default(Bits256);
        for (int i = 0; i < Bits256.Words; i++)
        {
            ((Span<ulong>)read)[i] = reader.ReadUInt64();
        }

        return new Presence(read);
    }

    /// <summary>The place of a row's value, -1 if it has none.</summary>
    public int SlotOf(int row) => fullCount >= 0 ? row < fullCount ? row : -1 : bits.Contains(row) ? bits.Rank(row) : -1;

    /// <summary>One more than the count where the first rows all have values, else 0 and the bits.</summary>
    public void Write(LogBuffer buffer)
    {
        buffer.WriteCount(fullCount + 1);
        if (fullCount < 0)
        {
            foreach (ulong word in (ReadOnlySpan<ulong>)bits)
            {
                buffer.WriteUInt64(word);
            }
        }
    }
}
