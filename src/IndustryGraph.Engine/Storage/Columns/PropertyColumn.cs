using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>The values of one property over the rows of a chunk.</summary>
internal abstract class PropertyColumn
{
    /// <summary>The value of a row; null where it has none.</summary>
    public abstract GraphValue this[int row] { get; }

    public abstract bool Has(int row);
}

/// <summary>How a sealed column keeps its values; the numbers are those of the file format.</summary>
internal enum ColumnEncoding : byte
{
    Bits = 1,
    Dictionary = 2,
    Text = 3,
    List = 4,
    Mixed = 5,
}

/// <summary>A column that is read only: each encoding keeps its values in as few bytes as they need.</summary>
internal abstract class SealedColumn(Presence presence) : PropertyColumn
{
    public Presence Presence => presence;

    public abstract ColumnEncoding Encoding { get; }

    public sealed override GraphValue this[int row]
    {
        get
        {
            int slot = presence.SlotOf(row);
            return slot < 0 ? default : ValueAt(slot);
        }
    }

    public sealed override bool Has(int row) => presence.SlotOf(row) >= 0;

    /// <summary>Writes what follows the encoding and the presence.</summary>
    public abstract void WriteBody(LogBuffer buffer);

    /// <summary>The value in a place; rows without a value have no place.</summary>
    protected abstract GraphValue ValueAt(int slot);
}

/// <summary>A column of the writer's layer: plain values, growing by row, sealed at commit.</summary>
internal sealed class MutableColumn(OwnerToken owner, GraphValue[] values) : PropertyColumn
{
    private GraphValue[] values = values;

    public OwnerToken Owner { get; } = owner;

    public ReadOnlySpan<GraphValue> Values => values;

    public override GraphValue this[int row] => (uint)row < (uint)values.Length ? values[row] : default;

    public override bool Has(int row) => !this[row].IsNull;

    public static MutableColumn CopyOf(OwnerToken owner, PropertyColumn? source)
    {
        if (source is MutableColumn mutable)
        {
            return new MutableColumn(owner, (GraphValue[])mutable.values.Clone());
        }

        int rows = source is SealedColumn { Presence: var presence } ? presence.RowLimit : 0;
        GraphValue[] copy = new GraphValue[Math.Max(rows, 4)];
        for (int row = 0; row < rows; row++)
        {
            copy[row] = source![row];
        }

        return new MutableColumn(owner, copy);
    }

    public void Set(int row, GraphValue value)
    {
        if (row >= values.Length)
        {
            if (value.IsNull)
            {
                return;
            }

            Array.Resize(ref values, Math.Min(Math.Max(row + 1, values.Length * 2), Chunks.PropertyChunk.Rows));
        }

        values[row] = value;
    }
}
