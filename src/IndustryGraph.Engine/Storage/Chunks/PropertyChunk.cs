using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Columns;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Chunks;

/// <summary>
/// 256 consecutive entities with their property columns: the unit of copy-on-write, of a record in the log and of a
/// checksum. Columns are shared with older states until they change.
/// </summary>
internal abstract class PropertyChunk
{
    public const int RowBits = 8;
    public const int Rows = 1 << RowBits;
    public const int RowMask = Rows - 1;

    private int[] keys;
    private PropertyColumn[] columns;

    protected PropertyChunk(OwnerToken? owner)
    {
        Owner = owner;
        keys = [];
        columns = [];
    }

    protected PropertyChunk(OwnerToken owner, PropertyChunk source)
    {
        Owner = owner;
        keys = source.keys;
        columns = (PropertyColumn[])source.columns.Clone();
    }

    public OwnerToken? Owner { get; }

    /// <summary>The keys that any row has, ascending.</summary>
    public ReadOnlySpan<int> Keys => keys;

    /// <summary>The columns, in the order of the keys.</summary>
    public ReadOnlySpan<PropertyColumn> Columns => columns;

    public GraphValue Get(int row, int key)
    {
        int index = keys.AsSpan().IndexOf(key);
        return index < 0 ? default : columns[index][row];
    }

    /// <summary>The column of a key, or null.</summary>
    public PropertyColumn? Column(int key)
    {
        int index = keys.AsSpan().IndexOf(key);
        return index < 0 ? null : columns[index];
    }

    /// <summary>Changes a value; the layer must own the chunk.</summary>
    public void Set(OwnerToken token, int row, int key, GraphValue value)
    {
        int index = keys.AsSpan().BinarySearch(key);
        if (index < 0)
        {
            if (value.IsNull)
            {
                return;
            }

            index = ~index;
            keys = [.. keys.AsSpan(0, index), key, .. keys.AsSpan(index)];
            columns = [.. columns.AsSpan(0, index), MutableColumn.CopyOf(token, null), .. columns.AsSpan(index)];
        }

        if (columns[index] is not MutableColumn column || column.Owner != token)
        {
            column = MutableColumn.CopyOf(token, columns[index]);
            columns[index] = column;
        }

        column.Set(row, value);
    }

    /// <summary>Removes all values of a row; the layer must own the chunk.</summary>
    public void ClearRow(OwnerToken token, int row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (columns[i].Has(row))
            {
                Set(token, row, keys[i], default);
            }
        }
    }

    /// <summary>Seals what was written, in place; the layer must own the chunk.</summary>
    public void SealColumns(StoreCatalog catalog)
    {
        var keptKeys = new List<int>(keys.Length);
        var keptColumns = new List<PropertyColumn>(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            PropertyColumn? column = columns[i];
            if (column is MutableColumn mutable)
            {
                column = new ColumnSealer(catalog.DictionaryOf(keys[i])).Seal(mutable.Values);
            }

            if (column is not null)
            {
                keptKeys.Add(keys[i]);
                keptColumns.Add(column);
            }
        }

        keys = [.. keptKeys];
        columns = [.. keptColumns];
    }

    protected void WriteColumns(LogBuffer buffer)
    {
        buffer.WriteCount(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            buffer.WriteCount(keys[i]);
            ColumnCodec.Write(buffer, (SealedColumn)columns[i]);
        }
    }

    protected void ReadColumns(ref LogReader reader, StoreCatalog catalog)
    {
        int count = reader.ReadCount();
        var readKeys = new List<int>();
        var readColumns = new List<PropertyColumn>();
        for (int i = 0; i < count; i++)
        {
            int key = reader.ReadCount();
            if (key >= catalog.Keys.Count || (i > 0 && key <= readKeys[i - 1]))
            {
                throw LogReader.Damaged($"{key} is no property key in its place");
            }

            readKeys.Add(key);
            readColumns.Add(ColumnCodec.Read(ref reader, catalog.DictionaryOf(key)));
        }

        keys = [.. readKeys];
        columns = [.. readColumns];
    }
}
