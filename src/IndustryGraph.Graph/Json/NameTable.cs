using System.Text.Json;

namespace IndustryGraph.Graph.Json;

/// <summary>Column, property and label names of one answer, each made once: a thousand nodes repeat a dozen names.</summary>
internal sealed class NameTable
{
    private const int SlotCount = 256;

    private readonly string?[] slots = new string?[SlotCount];

    /// <summary>The name or text that the reader stands on.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        ReadOnlySpan<byte> bytes = reader.ValueSpan;
        ref string? slot = ref slots[SlotOf(bytes)];
        return slot is not null && reader.ValueTextEquals(slot) ? slot : slot = reader.GetString()!;
    }

    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        int hash = bytes.Length;
        foreach (byte item in bytes)
        {
            hash = (hash * 31) + item;
        }

        return (hash ^ (hash >> 8)) & (SlotCount - 1);
    }
}
