using System.Diagnostics.CodeAnalysis;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Catalog;

/// <summary>
/// The values of one property key that columns refer to by code: texts that recur, zoned times. Two values share a code
/// only if their bytes are the same. Append-only; one writer, many readers.
/// </summary>
internal sealed class ValueDictionary
{
    private readonly Dictionary<byte[], int> codes = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private readonly List<byte[]> encoded = [];
    private GraphValue[] values = new GraphValue[4];

    public ValueDictionary() => lookup = codes.GetAlternateLookup<ReadOnlySpan<byte>>();

    public int Count => encoded.Count;

    /// <summary>The value of a code.</summary>
    public GraphValue this[int code] => Volatile.Read(ref values)[code];

    /// <summary>The code of an encoded value, -1 if it has none.</summary>
    public int Find(ReadOnlySpan<byte> bytes) => lookup.TryGetValue(bytes, out int code) ? code : -1;

    /// <summary>The code of an encoded value, made if it is new. Only the writer calls it.</summary>
    public int Ensure(ReadOnlySpan<byte> bytes)
    {
        if (lookup.TryGetValue(bytes, out int code))
        {
            return code;
        }

        byte[] copy = bytes.ToArray();
        code = encoded.Count;
        if (code == values.Length)
        {
            GraphValue[] grown = new GraphValue[code * 2];
            values.CopyTo(grown, 0);
            values = grown;
        }

        var reader = new LogReader(copy);
        values[code] = ValueCodec.Read(ref reader, sharedText: copy);
        encoded.Add(copy);
        codes[copy] = code;
        return code;
    }

    /// <summary>The bytes of a code's value.</summary>
    public byte[] EncodedAt(int code) => encoded[code];

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
