using System.Globalization;
using System.Text;

namespace IndustryGraph.Industry.Search;

/// <summary>
/// Folds text so that what people type meets what the graph says: without case, accents, width and punctuation, words by
/// single spaces, a space between letters and digits (<c>ID.4</c> and <c>id4</c> are both <c>id 4</c>), a plus as a word.
/// </summary>
public static class SearchText
{
    // Letters that Unicode does not decompose, as people without them on the keyboard write them.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
    };

    /// <summary>The folded text; empty where nothing but punctuation was given.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Rune previous = default;
        foreach (Rune rune in Decompose(text.Replace("+", " plus ", StringComparison.Ordinal)).EnumerateRunes())
        {
            if (IsAccent(rune))
            {
                continue;
            }

            Append(folded, previous, rune);
            previous = rune;
        }

        // Decomposing tore Hangul syllables and voiced kana apart as well.
        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    // Some letters decompose further once they are lower case, and some are lower case only once they are decomposed (İ).
    private static string Decompose(string text) =>
        text.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKD);

    private static void Append(StringBuilder folded, Rune previous, Rune rune)
    {
        if (!Rune.IsLetterOrDigit(rune) && !IsMark(rune))
        {
            AppendSpace(folded);
            return;
        }

        if ((Rune.IsDigit(previous) && Rune.IsLetter(rune)) || (Rune.IsLetter(previous) && Rune.IsDigit(rune)))
        {
            AppendSpace(folded);
        }

        _ = rune.IsBmp && Letters.TryGetValue((char)rune.Value, out string? letters) ? folded.Append(letters) : folded.Append(rune.ToString());
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    // Combining marks of Latin, Greek and Cyrillic; those of other scripts tell words apart.
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
