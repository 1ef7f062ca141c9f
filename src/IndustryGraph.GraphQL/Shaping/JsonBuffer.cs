using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>
/// JSON in one pooled array that can be cut back: a null where the schema promises a value takes back what its parent
/// has written so far. That is why this is not a Utf8JsonWriter.
/// </summary>
internal sealed class JsonBuffer : IDisposable
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (byte)i), (byte)'"', (byte)'\\']);

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>Takes back all that was written after a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        byte[] rented = buffer;
        buffer = [];
        Length = 0;
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out int written);
        Length += written;
    }

    /// <summary>A number; an integer within 2^53 is written without a fraction.</summary>
    public void Float(double value)
    {
        value.TryFormat(Reserve(32), out int written, "R", CultureInfo.InvariantCulture);
        Length += written;
    }

    public void String(string text)
    {
        int most = System.Text.Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(most);
        String(bytes.AsSpan(0, System.Text.Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Text that is UTF-8 already.</summary>
    public void String(ReadOnlySpan<byte> utf8)
    {
        Raw((byte)'"');
        for (int next; (next = utf8.IndexOfAny(Escaped)) >= 0; utf8 = utf8[(next + 1)..])
        {
            Raw(utf8[..next]);
            Escape(utf8[next]);
        }

        Raw(utf8);
        Raw((byte)'"');
    }

    private void Escape(byte value)
    {
        switch (value)
        {
            case (byte)'"':
                Raw("\\\""u8);
                break;
            case (byte)'\\':
                Raw("\\\\"u8);
                break;
            case (byte)'\n':
                Raw("\\n"u8);
                break;
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            case (byte)'\t':
                Raw("\\t"u8);
                break;
            default:
                Raw("\\u00"u8);
                Raw("0123456789abcdef"u8[value >> 4]);
                Raw("0123456789abcdef"u8[value & 15]);
                break;
        }
    }

    private Span<byte> Reserve(int size)
    {
        if (buffer.Length - Length < size)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, Length + size));
            buffer.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(Length);
    }
}
