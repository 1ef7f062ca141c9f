using System.Buffers.Binary;
using System.Numerics;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>
/// CRC-32C over a record's place, commit and bytes, so that damaged, misplaced and stale rows show; SQLite's pages carry
/// no checksum.
/// </summary>
internal static class RecordChecksum
{
    public static uint Of(LogRecordKind kind, long id, long commit, ReadOnlySpan<byte> data)
    {
        uint crc = BitOperations.Crc32C(uint.MaxValue, (ulong)kind);
        crc = BitOperations.Crc32C(crc, (ulong)id);
        crc = BitOperations.Crc32C(crc, (ulong)commit);
        return ~Add(crc, data);
    }

    /// <summary>The checksum of the one row that describes the store.</summary>
    public static uint OfMeta(long format, long commit, long digest)
    {
        uint crc = BitOperations.Crc32C(uint.MaxValue, (ulong)format);
        crc = BitOperations.Crc32C(crc, (ulong)commit);
        return ~BitOperations.Crc32C(crc, (ulong)digest);
    }

    private static uint Add(uint crc, ReadOnlySpan<byte> data)
    {
        while (data.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(data));
            data = data[sizeof(ulong)..];
        }

        foreach (byte value in data)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }
}
