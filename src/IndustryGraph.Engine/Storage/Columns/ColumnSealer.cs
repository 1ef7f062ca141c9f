using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Turns the plain values of a property into the encoding that needs the fewest bytes.</summary>
internal sealed class ColumnSealer(ValueDictionary dictionary)
{
    // What an entry of a dictionary costs beside its bytes: two array headers, a hash entry, the value.
    private const int EntryOverhead = 96;
    private const int CodeBytes = 2;
    private const int OffsetBytes = 2;
    private const int MaxEntries = 1 << 20;

    private readonly LogBuffer buffer = new();

    /// <summary>The column of a chunk's rows; null if no row has a value.</summary>
    public SealedColumn? Seal(ReadOnlySpan<GraphValue> rows)
    {
        var bits = default(Bits256);
        GraphValue[] present = new GraphValue[rows.Length];
        int count = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            if (!rows[row].IsNull)
            {
                bits.Set(row);
                present[count++] = rows[row];
            }
        }

        return count == 0 ? null : Seal(new Presence(bits), present.AsSpan(0, count));
    }

    /// <summary>The column of the items of lists, none of which is null.</summary>
    public SealedColumn SealItems(ReadOnlySpan<GraphValue> items) => Seal(new Presence(items.Length), items);

    private SealedColumn Seal(Presence presence, ReadOnlySpan<GraphValue> values)
    {
        GraphValueKind kind = KindOfAll(values);
        return kind switch
        {
            _ when BitsColumn.Takes(kind) => new BitsColumn(presence, kind, PackBits(values)),
            GraphValueKind.String => SealTexts(presence, values),
            GraphValueKind.List => ListColumn.Of(presence, values, this),
            GraphValueKind.DateTime or GraphValueKind.LocalDateTime or GraphValueKind.Time or GraphValueKind.Duration => SealObjects(presence, values),
            _ => MixedColumn.Of(presence, values),
        };
    }

    /// <summary>The one kind of all values, or null's where there are several.</summary>
    private static GraphValueKind KindOfAll(ReadOnlySpan<GraphValue> values)
    {
        GraphValueKind kind = values[0].Kind;
        foreach (GraphValue value in values)
        {
            if (value.Kind != kind)
            {
                return GraphValueKind.Null;
            }
        }

        return kind;
    }

    private static PackedIntegers PackBits(ReadOnlySpan<GraphValue> values)
    {
        long[] bits = new long[values.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = values[i].AsInteger();
        }

        return PackedIntegers.Pack(bits);
    }

    private SealedColumn SealTexts(Presence presence, ReadOnlySpan<GraphValue> values) =>
        RecurEnough(values, OffsetBytes) ? Encode(presence, values) : TextColumn.Of(presence, values);

    private SealedColumn SealObjects(Presence presence, ReadOnlySpan<GraphValue> values) =>
        RecurEnough(values, EntryOverhead) ? Encode(presence, values) : MixedColumn.Of(presence, values);

    private DictionaryColumn Encode(Presence presence, ReadOnlySpan<GraphValue> values)
    {
        long[] codes = new long[values.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = dictionary.Ensure(BytesOf(values[i]));
        }

        return new DictionaryColumn(presence, PackedIntegers.Pack(codes), dictionary);
    }

    /// <summary>Whether codes, and the entries that they would add, take fewer bytes than the values as they are.</summary>
    private bool RecurEnough(ReadOnlySpan<GraphValue> values, int overhead)
    {
        long plain = 0;
        long coded = values.Length * CodeBytes;
        var added = new HashSet<int>();
        foreach (GraphValue value in values)
        {
            ReadOnlySpan<byte> bytes = BytesOf(value);
            plain += bytes.Length + overhead;
            if (dictionary.Find(bytes) < 0 && added.Add(HashOf(bytes)))
            {
                coded += bytes.Length + EntryOverhead;
            }
        }

        return coded < plain && dictionary.Count + added.Count <= MaxEntries;
    }

    // Two texts of one hash make the estimate a little too low, nothing more.
    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> BytesOf(GraphValue value)
    {
        buffer.Clear();
        ValueCodec.Write(buffer, value);
        return buffer.Written;
    }
}
