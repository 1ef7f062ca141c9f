using System.Globalization;
using System.Text;

namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>Names by Unicode's identifier classes, characters outside the basic plane included.</summary>
internal static class IdentifierScanner
{
    /// <summary>The length of the name that begins at an offset; 0 where none does.</summary>
    public static int LengthAt(string text, int offset) =>
        Rune.TryGetRuneAt(text, offset, out Rune first) && IsStart(first) ? PartLength(text, offset) : 0;

    /// <summary>The same for a parameter's name, which may begin with a digit.</summary>
    public static int ParameterLengthAt(string text, int offset) =>
        offset < text.Length && Rune.TryGetRuneAt(text, offset, out Rune first) && IsPart(first) ? PartLength(text, offset) : 0;

    public static bool IsPart(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark || rune.Value == 0xB7 || IsStart(rune);

    private static bool IsStart(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    private static int PartLength(string text, int offset)
    {
        int end = offset;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out Rune rune) && IsPart(rune))
        {
            end += rune.Utf16SequenceLength;
        }

        return end - offset;
    }
}
