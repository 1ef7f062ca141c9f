using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>
/// Up to <see cref="Capacity"/> rows, column by column. A column is found by the slot of its variable; slots that nobody
/// reads have none. The consumer's capacity is its demand: LIMIT 5 asks for five rows, EXISTS for one.
/// </summary>
internal sealed class Batch
{
    /// <summary>Rows of a full batch.</summary>
    public const int FullCapacity = 1024;

    private readonly Column?[] columns;

    /// <summary>An empty batch with columns for the given variables, whose slots are below <paramref name="width"/>.</summary>
    public Batch(int width, IReadOnlyCollection<Variable> variables, int capacity)
    {
        columns = new Column?[width];
        foreach (Variable variable in variables)
        {
            columns[variable.Slot] = new Column(variable.IsNode ? ColumnKind.Node : variable.IsRelationship ? ColumnKind.Relationship : ColumnKind.Value);
        }

        Capacity = capacity;
        EnsureCapacity(capacity);
    }

    /// <summary>How many rows may be put in.</summary>
    public int Capacity { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; set; }

    public bool IsFull => Count >= Capacity;

    /// <summary>The column of a slot, which must have one.</summary>
    public Column this[int slot] => columns[slot]!;

    public bool Has(int slot) => columns[slot] is not null;

    public void Clear() => Count = 0;

    /// <summary>Changes the demand. Rows already there must fit.</summary>
    public void EnsureCapacity(int capacity)
    {
        Capacity = capacity;
        foreach (Column? column in columns)
        {
            column?.EnsureCapacity(capacity);
        }
    }
}
