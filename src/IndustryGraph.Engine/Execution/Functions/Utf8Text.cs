using System.Text;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Counts and finds code points in UTF-8 without making .NET strings.</summary>
internal static class Utf8Text
{
    /// <summary>The number of code points: of bytes that do not continue one.</summary>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
        {
            return utf8.Length;
        }

        int count = 0;
        foreach (byte unit in utf8)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    /// <summary>The byte at which the given code point begins; the length of the text where it has fewer.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, long codePoint)
    {
        if (codePoint >= utf8.Length)
        {
            return utf8.Length;
        }

        int offset = 0;
        for (long i = 0; i < codePoint && offset < utf8.Length; i++)
        {
            offset += WidthAt(utf8, offset);
        }

        return offset;
    }

    /// <summary>How many bytes the code point takes that begins at the offset.</summary>
    public static int WidthAt(ReadOnlySpan<byte> utf8, int offset) => utf8[offset] switch
    {
        < 0x80 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        _ => 4,
    };

    /// <summary>The text with its code points in reverse order.</summary>
    public static byte[] Reverse(ReadOnlySpan<byte> utf8)
    {
        byte[] reversed = new byte[utf8.Length];
        for (int offset = 0; offset < utf8.Length;)
        {
            int width = WidthAt(utf8, offset);
            utf8.Slice(offset, width).CopyTo(reversed.AsSpan(utf8.Length - offset - width));
            offset += width;
        }

        return reversed;
    }
}
