using System.Buffers.Binary;
using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Reads the bytes of a record; whatever does not fit is damage.</summary>
internal ref struct LogReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position == bytes.Length;

    public static GraphException Damaged(string what) => new(GraphErrorCodes.StoreDamaged, $"A record of the store cannot be read: {what}.");

    public byte ReadByte() => ReadBytes(1)[0];

    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(ReadBytes(sizeof(long)));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(ReadBytes(sizeof(ulong)));

    public long ReadLongCount()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw Damaged("a number is longer than 64 bits");
    }

    public int ReadCount()
    {
        long value = ReadLongCount();
        return value is >= 0 and <= int.MaxValue ? (int)value : throw Damaged($"the number {value} is no count");
    }

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count < 0 || count > bytes.Length - Position)
        {
            throw Damaged($"{count} bytes are expected at {Position}, {bytes.Length - Position} are there");
        }

        Position += count;
        return bytes.Slice(Position - count, count);
    }

    public ReadOnlySpan<byte> ReadBlock() => ReadBytes(ReadCount());

    public string ReadText() => Encoding.UTF8.GetString(ReadBlock());
}
