using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Values that properties can have, as bytes: one byte for the kind, then its parts.</summary>
internal static class ValueCodec
{
    public static void Write(LogBuffer buffer, GraphValue value)
    {
        buffer.WriteByte((byte)value.Kind);
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                break;
            case GraphValueKind.Boolean or GraphValueKind.Integer or GraphValueKind.Float or GraphValueKind.Date or GraphValueKind.LocalTime:
                buffer.WriteInt64(value.AsInteger());
                break;
            case GraphValueKind.String:
                buffer.WriteBlock(value.AsUtf8());
                break;
            case GraphValueKind.List:
                WriteList(buffer, value.AsList());
                break;
            default:
                WriteTemporal(buffer, value);
                break;
        }
    }

    /// <summary>Reads a value. Text refers to <paramref name="sharedText"/> where the reader reads that array, else it is copied.</summary>
    public static GraphValue Read(ref LogReader reader, byte[]? sharedText = null)
    {
        var kind = (GraphValueKind)reader.ReadByte();
        return kind switch
        {
            GraphValueKind.Null => default,
            GraphValueKind.Boolean => GraphValue.Boolean(reader.ReadInt64() != 0),
            GraphValueKind.Integer => GraphValue.Integer(reader.ReadInt64()),
            GraphValueKind.Float => GraphValue.Float(BitConverter.Int64BitsToDouble(reader.ReadInt64())),
            GraphValueKind.Date => GraphValue.DateFromEpochDay(reader.ReadInt64()),
            GraphValueKind.LocalTime => GraphValue.LocalTimeFromNanoseconds(reader.ReadInt64()),
            GraphValueKind.String => ReadText(ref reader, sharedText),
            GraphValueKind.List => ReadList(ref reader),
            _ => ReadTemporal(ref reader, kind),
        };
    }

    private static GraphValue ReadText(ref LogReader reader, byte[]? sharedText)
    {
        ReadOnlySpan<byte> text = reader.ReadBlock();
        return sharedText is null ? GraphValue.Utf8(text.ToArray()) : GraphValue.Utf8(sharedText, reader.Position - text.Length, text.Length);
    }

    private static void WriteList(LogBuffer buffer, GraphList list)
    {
        buffer.WriteCount(list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            Write(buffer, list[i]);
        }
    }

    private static GraphValue ReadList(ref LogReader reader)
    {
        int count = reader.ReadCount();
        var items = new List<GraphValue>(Math.Min(count, 1024));
        for (int i = 0; i < count; i++)
        {
            items.Add(Read(ref reader));
        }

        return GraphValue.List([.. items]);
    }

    private static void WriteTemporal(LogBuffer buffer, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Time:
                GraphTime time = value.As<GraphTime>();
                buffer.WriteInt64(time.NanosecondsOfDay);
                buffer.WriteInt64(time.OffsetSeconds);
                break;
            case GraphValueKind.LocalDateTime:
                GraphLocalDateTime local = value.As<GraphLocalDateTime>();
                buffer.WriteInt64(local.EpochDay);
                buffer.WriteInt64(local.NanosecondsOfDay);
                break;
            case GraphValueKind.DateTime:
                GraphDateTime zoned = value.As<GraphDateTime>();
                buffer.WriteInt64(zoned.EpochDay);
                buffer.WriteInt64(zoned.NanosecondsOfDay);
                buffer.WriteInt64(zoned.OffsetSeconds);
                buffer.WriteText(zoned.Zone ?? string.Empty);
                break;
            case GraphValueKind.Duration:
                GraphDuration duration = value.As<GraphDuration>();
                buffer.WriteInt64(duration.Months);
                buffer.WriteInt64(duration.Days);
                buffer.WriteInt64(duration.Seconds);
                buffer.WriteInt64(duration.Nanoseconds);
                break;
            default:
                throw new InvalidOperationException($"A value of the kind {value.Kind} is no property value.");
        }
    }

    private static GraphValue ReadTemporal(ref LogReader reader, GraphValueKind kind) => kind switch
    {
        GraphValueKind.Time => GraphValue.Object(new GraphTime(reader.ReadInt64(), (int)reader.ReadInt64())),
        GraphValueKind.LocalDateTime => GraphValue.Object(new GraphLocalDateTime(reader.ReadInt64(), reader.ReadInt64())),
        GraphValueKind.DateTime => GraphValue.Object(
            new GraphDateTime(reader.ReadInt64(), reader.ReadInt64(), (int)reader.ReadInt64(), reader.ReadText() is { Length: > 0 } zone ? zone : null)),
        GraphValueKind.Duration => GraphValue.Object(
            new GraphDuration(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64())),
        _ => throw LogReader.Damaged($"{(byte)kind} is no kind of value"),
    };
}
