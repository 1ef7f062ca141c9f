namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>
/// Up to <see cref="Capacity"/> rows, column by column. A column is found by the slot of its variable; slots that nobody
/// reads have none. The consumer's capacity is its demand: LIMIT 5 asks for five rows, EXISTS for one.
/// </summary>
internal sealed class Batch
{
    /// <summary>Rows of a full batch.</summary>
    public const int FullCapacity = 1024;

    /// <summary>Rows of a first batch: most subqueries and point lookups end within it.</summary>
    public const int FirstCapacity = 16;

    private readonly Column?[] columns;
    private readonly Column[] present;

    /// <summary>An empty batch with the columns of a layout.</summary>
    public Batch(RowLayout layout, int capacity)
    {
        columns = new Column?[layout.Width];
        present = new Column[layout.Slots.Length];
        for (int i = 0; i < present.Length; i++)
        {
            columns[layout.Slots[i]] = present[i] = new Column(layout.Kinds[i]);
        }

        SetCapacity(capacity);
    }

    /// <summary>How many rows may be put in.</summary>
    public int Capacity { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; set; }

    public bool IsFull => Count >= Capacity;

    /// <summary>The column of a slot, which must have one.</summary>
    public Column this[int slot] => columns[slot]!;

    /// <summary>Whether there is a column for a slot; none for -1, the slot of what nobody reads.</summary>
    public bool Has(int slot) => slot >= 0 && columns[slot] is not null;

    public void Clear() => Count = 0;

    /// <summary>Changes the demand. Rows already there must fit.</summary>
    public void SetCapacity(int capacity)
    {
        Capacity = capacity;
        foreach (Column column in present)
        {
            column.EnsureCapacity(capacity);
        }
    }

    /// <summary>Keeps the rows whose flag is set, in order.</summary>
    public void Keep(ReadOnlySpan<bool> flags)
    {
        int kept = 0;
        int count = Count;
        while (kept < count && flags[kept])
        {
            kept++;
        }

        int first = kept;
        foreach (Column column in present)
        {
            kept = column.Compact(flags, first, count);
        }

        Count = present.Length == 0 ? CountOf(flags[..count]) : kept;
    }

    /// <summary>Drops rows at the front.</summary>
    public void RemoveFirst(int rows)
    {
        foreach (Column column in present)
        {
            column.Shift(rows, Count);
        }

        Count -= rows;
    }

    /// <summary>Lets go of what the values point at, and of large arrays.</summary>
    public void Release()
    {
        Count = 0;
        foreach (Column column in present)
        {
            column.Release();
        }

        Capacity = Math.Min(Capacity, Column.KeptCapacity);
    }

    private static int CountOf(ReadOnlySpan<bool> flags)
    {
        int count = 0;
        foreach (bool flag in flags)
        {
            count += flag ? 1 : 0;
        }

        return count;
    }
}
