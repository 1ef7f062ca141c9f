using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Texts that hardly recur, one after another in one array; a value read is a slice of it.</summary>
internal sealed class TextColumn(Presence presence, PackedIntegers offsets, byte[] text) : SealedColumn(presence)
{
    public override ColumnEncoding Encoding => ColumnEncoding.Text;

    public static TextColumn Of(Presence presence, ReadOnlySpan<GraphValue> values)
    {
        long[] offsets = new long[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            offsets[i + 1] = offsets[i] + values[i].AsUtf8().Length;
        }

        byte[] text = new byte[offsets[^1]];
        for (int i = 0; i < values.Length; i++)
        {
            values[i].AsUtf8().CopyTo(text.AsSpan((int)offsets[i]));
        }

        return new TextColumn(presence, PackedIntegers.Pack(offsets), text);
    }

    public static TextColumn ReadBody(ref LogReader reader, Presence presence)
    {
        PackedIntegers offsets = PackedIntegers.Read(ref reader, presence.Count + 1);
        byte[] text = reader.ReadBlock().ToArray();
        ListColumn.VerifyOffsets(offsets, presence.Count, text.Length);
        return new TextColumn(presence, offsets, text);
    }

    public override void WriteBody(LogBuffer buffer)
    {
        offsets.Write(buffer);
        buffer.WriteBlock(text);
    }

    protected override GraphValue ValueAt(int slot)
    {
        int start = (int)offsets[slot];
        return GraphValue.Utf8(text, start, (int)offsets[slot + 1] - start);
    }
}
