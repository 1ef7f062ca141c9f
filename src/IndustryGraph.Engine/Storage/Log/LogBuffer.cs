using System.Buffers.Binary;
using System.Text;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Bytes of a record while it is written. Numbers are little-endian or of variable length.</summary>
internal sealed class LogBuffer
{
    private byte[] bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    public void WriteByte(byte value) => Reserve(1)[0] = value;

    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    /// <summary>A number in seven bits a byte; small ones are short.</summary>
    public void WriteCount(long value)
    {
        ulong rest = (ulong)value;
        while (rest >= 0x80)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        WriteByte((byte)rest);
    }

    public void WriteBytes(ReadOnlySpan<byte> value) => value.CopyTo(Reserve(value.Length));

    /// <summary>Bytes preceded by how many they are.</summary>
    public void WriteBlock(ReadOnlySpan<byte> value)
    {
        WriteCount(value.Length);
        WriteBytes(value);
    }

    public void WriteText(string value)
    {
        int count = Encoding.UTF8.GetByteCount(value);
        WriteCount(count);
        Encoding.UTF8.GetBytes(value, Reserve(count));
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(Length + count, bytes.Length * 2));
        }

        Length += count;
        return bytes.AsSpan(Length - count, count);
    }
}
