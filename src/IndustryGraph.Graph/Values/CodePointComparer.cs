namespace IndustryGraph.Graph.Values;

/// <summary>Compares .NET strings by code point, as UTF-8 bytes compare; UTF-16 units put surrogates before U+E000.</summary>
public sealed class CodePointComparer : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static readonly CodePointComparer Instance = new();

    private CodePointComparer()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x;
        ReadOnlySpan<char> right = y;
        int common = left.CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        return InCodePointOrder(left[common]).CompareTo(InCodePointOrder(right[common]));
    }

    // Surrogates move above the rest of the plane: D800–DFFF stand for code points beyond FFFF.
    private static int InCodePointOrder(char unit) => unit >= 0xE000 ? unit - 0x800 : unit >= 0xD800 ? unit + 0x2000 : unit;
}
