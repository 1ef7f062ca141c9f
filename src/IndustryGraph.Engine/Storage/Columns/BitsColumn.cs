using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Values of one kind that live in 64 bits: booleans, integers, floats, dates, local times.</summary>
internal sealed class BitsColumn(Presence presence, GraphValueKind kind, PackedIntegers bits) : SealedColumn(presence)
{
    public override ColumnEncoding Encoding => ColumnEncoding.Bits;

    public static bool Takes(GraphValueKind kind) =>
        kind is GraphValueKind.Boolean or GraphValueKind.Integer or GraphValueKind.Float or GraphValueKind.Date or GraphValueKind.LocalTime;

    public static BitsColumn ReadBody(ref LogReader reader, Presence presence)
    {
        var kind = (GraphValueKind)reader.ReadByte();
        return Takes(kind)
            ? new BitsColumn(presence, kind, PackedIntegers.Read(ref reader, presence.Count))
            : throw LogReader.Damaged($"{(byte)kind} is no kind of value in 64 bits");
    }

    public override void WriteBody(LogBuffer buffer)
    {
        buffer.WriteByte((byte)kind);
        bits.Write(buffer);
    }

    protected override GraphValue ValueAt(int slot)
    {
        long value = bits[slot];
        return kind switch
        {
            GraphValueKind.Integer => GraphValue.Integer(value),
            GraphValueKind.Date => GraphValue.DateFromEpochDay(value),
            GraphValueKind.Float => GraphValue.Float(BitConverter.Int64BitsToDouble(value)),
            GraphValueKind.Boolean => GraphValue.Boolean(value != 0),
            _ => GraphValue.LocalTimeFromNanoseconds(value),
        };
    }
}
