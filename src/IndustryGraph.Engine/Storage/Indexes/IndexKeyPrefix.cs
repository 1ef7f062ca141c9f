using System.Buffers.Binary;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>
/// The first eight bytes of a value in an index: a byte for the place of its kind in the order of values, then seven bytes
/// that ascend with the value. Where two prefixes differ they decide; where they are the same the values are read.
/// </summary>
internal static class IndexKeyPrefix
{
    public const int TextRank = 11;
    public const int NumberRank = 13;
    private const int PayloadBits = 56;
    private const ulong PayloadMask = (1UL << PayloadBits) - 1;

    public static ulong Of(GraphValue value) => First(RankOf(value)) | (PayloadOf(value) & PayloadMask);

    /// <summary>The least prefix of a rank.</summary>
    public static ulong First(int rank) => (ulong)rank << PayloadBits;

    public static int RankOf(ulong prefix) => (int)(prefix >> PayloadBits);

    /// <summary>The place of a value's kind in the order of ORDER BY.</summary>
    public static int RankOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.List => 3,
        GraphValueKind.DateTime => 5,
        GraphValueKind.LocalDateTime => 6,
        GraphValueKind.Date => 7,
        GraphValueKind.Time => 8,
        GraphValueKind.LocalTime => 9,
        GraphValueKind.Duration => 10,
        GraphValueKind.String => TextRank,
        GraphValueKind.Boolean => 12,
        GraphValueKind.Integer => NumberRank,
        GraphValueKind.Float => double.IsNaN(value.AsFloat()) ? NumberRank + 1 : NumberRank,
        _ => 15,
    };

    private static ulong PayloadOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.String => OfText(value.AsUtf8()),
        GraphValueKind.Integer or GraphValueKind.Float => OfNumber(value.AsDouble()),
        GraphValueKind.Boolean => (ulong)value.AsInteger(),
        GraphValueKind.Date or GraphValueKind.LocalTime => OfSmall(value.AsInteger()),
        GraphValueKind.Time => OfSmall(value.As<GraphTime>().UtcNanoseconds),
        GraphValueKind.LocalDateTime => OfSmall(value.As<GraphLocalDateTime>().EpochDay),
        GraphValueKind.DateTime => OfSmall(value.As<GraphDateTime>().EpochSeconds),
        _ => 0,
    };

    private static ulong OfText(ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        text[..Math.Min(text.Length, sizeof(ulong) - 1)].CopyTo(bytes[1..]);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    // Numbers that need less than 56 bits with their sign.
    private static ulong OfSmall(long value) => (ulong)(value + (1L << (PayloadBits - 1)));

    private static ulong OfNumber(double value)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        // Adding zero turns -0.0 into 0.0, its equal. The bits of floats ascend once the negative ones are turned over.
        long bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        ulong ascending = bits < 0 ? ~(ulong)bits : (ulong)bits | (1UL << 63);
        return ascending >> (64 - PayloadBits);
    }
}
