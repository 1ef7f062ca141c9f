using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Integers as differences to the least of them, in 0, 1, 2, 4 or 8 bytes each: as many as the widest needs.</summary>
internal readonly struct PackedIntegers
{
    private readonly byte[] data;
    private readonly long least;
    private readonly int width;

    private PackedIntegers(byte[] data, long least, int width)
    {
        this.data = data;
        this.least = least;
        this.width = width;
    }

    public long this[int index] => least + width switch
    {
        0 => 0,
        1 => data[index],
        2 => Unsafe.ReadUnaligned<ushort>(ref data[index * 2]),
        4 => Unsafe.ReadUnaligned<uint>(ref data[index * 4]),
        _ => Unsafe.ReadUnaligned<long>(ref data[index * 8]),
    };

    public static PackedIntegers Pack(ReadOnlySpan<long> values)
    {
        long lowest = values.IsEmpty ? 0 : values[0];
        long highest = lowest;
        foreach (long value in values)
        {
            lowest = Math.Min(lowest, value);
            highest = Math.Max(highest, value);
        }

        // The difference as an unsigned number cannot overflow.
        ulong range = (ulong)highest - (ulong)lowest;
        int bytesEach = range == 0 ? 0 : range <= byte.MaxValue ? 1 : range <= ushort.MaxValue ? 2 : range <= uint.MaxValue ? 4 : 8;
        byte[] packed = bytesEach == 0 ? [] : new byte[values.Length * bytesEach];
        for (int i = 0; i < values.Length && bytesEach > 0; i++)
        {
            Store(packed, i, bytesEach, (long)((ulong)values[i] - (ulong)lowest));
        }

        return new PackedIntegers(packed, lowest, bytesEach);
    }

    public static PackedIntegers Read(ref LogReader reader, int count)
    {
        int bytesEach = reader.ReadByte();
        if (bytesEach is not (0 or 1 or 2 or 4 or 8))
        {
            throw LogReader.Damaged($"{bytesEach} is no width of integers");
        }

        long lowest = reader.ReadInt64();
        return new PackedIntegers(reader.ReadBytes(checked(count * bytesEach)).ToArray(), lowest, bytesEach);
    }

    public void Write(LogBuffer buffer)
    {
        buffer.WriteByte((byte)width);
        buffer.WriteInt64(least);
        buffer.WriteBytes(data);
    }

    private static void Store(byte[] packed, int index, int bytesEach, long difference)
    {
        switch (bytesEach)
        {
            case 1:
                packed[index] = (byte)difference;
                break;
            case 2:
                Unsafe.WriteUnaligned(ref packed[index * 2], (ushort)difference);
                break;
            case 4:
                Unsafe.WriteUnaligned(ref packed[index * 4], (uint)difference);
                break;
            default:
                Unsafe.WriteUnaligned(ref packed[index * 8], difference);
                break;
        }
    }
}
