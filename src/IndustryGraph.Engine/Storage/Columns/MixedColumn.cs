using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Values of several kinds, or of kinds too rare for an encoding of their own.</summary>
internal sealed class MixedColumn(Presence presence, GraphValue[] values) : SealedColumn(presence)
{
    public override ColumnEncoding Encoding => ColumnEncoding.Mixed;

    public static MixedColumn Of(Presence presence, ReadOnlySpan<GraphValue> values)
    {
        GraphValue[] copy = values.ToArray();
        for (int i = 0; i < copy.Length; i++)
        {
            // A slice may hold on to a large array, of a parameter or a file.
            copy[i] = copy[i].IsString ? GraphValue.Utf8(copy[i].AsUtf8().ToArray()) : copy[i];
        }

        return new MixedColumn(presence, copy);
    }

    public static MixedColumn ReadBody(ref LogReader reader, Presence presence)
    {
        GraphValue[] values = new GraphValue[presence.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ValueCodec.Read(ref reader);
        }

        return new MixedColumn(presence, values);
    }

    public override void WriteBody(LogBuffer buffer)
    {
        foreach (GraphValue value in values)
        {
            ValueCodec.Write(buffer, value);
        }
    }

    protected override GraphValue ValueAt(int slot) => values[slot];
}
