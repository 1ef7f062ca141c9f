using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Lists: their items stand one after another in a column of their own, each list is a range of it.</summary>
internal sealed class ListColumn(Presence presence, PackedIntegers offsets, SealedColumn? items) : SealedColumn(presence)
{
    public override ColumnEncoding Encoding => ColumnEncoding.List;

    public static ListColumn Of(Presence presence, ReadOnlySpan<GraphValue> values, ColumnSealer sealer)
    {
        long[] offsets = new long[values.Length + 1];
        var items = new List<GraphValue>();
        for (int i = 0; i < values.Length; i++)
        {
            items.AddRange(values[i].AsList());
            offsets[i + 1] = items.Count;
        }

        SealedColumn? column = items.Count == 0 ? null : sealer.SealItems(items.ToArray());
        return new ListColumn(presence, PackedIntegers.Pack(offsets), column);
    }

    public static ListColumn ReadBody(ref LogReader reader, Presence presence, ValueDictionary dictionary)
    {
        PackedIntegers offsets = PackedIntegers.Read(ref reader, presence.Count + 1);
        SealedColumn? items = reader.ReadByte() == 0 ? null : ColumnCodec.Read(ref reader, dictionary);
        VerifyOffsets(offsets, presence.Count, items?.Presence.Count ?? 0);
        return new ListColumn(presence, offsets, items);
    }

    public static void VerifyOffsets(PackedIntegers offsets, int count, long limit)
    {
        for (int i = 0; i < count; i++)
        {
            if (offsets[i] < 0 || offsets[i] > offsets[i + 1])
            {
                throw LogReader.Damaged("offsets do not ascend");
            }
        }

        if (offsets[count] > limit)
        {
            throw LogReader.Damaged($"an offset of {offsets[count]} lies beyond {limit}");
        }
    }

    public override void WriteBody(LogBuffer buffer)
    {
        offsets.Write(buffer);
        buffer.WriteByte(items is null ? (byte)0 : (byte)1);
        if (items is not null)
        {
            ColumnCodec.Write(buffer, items);
        }
    }

    protected override GraphValue ValueAt(int slot)
    {
        int start = (int)offsets[slot];
        int count = (int)offsets[slot + 1] - start;
        if (count == 0)
        {
            return GraphValue.Object(GraphList.Empty);
        }

        GraphValue[] values = new GraphValue[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = items![start + i];
        }

        return GraphValue.List(values);
    }
}
