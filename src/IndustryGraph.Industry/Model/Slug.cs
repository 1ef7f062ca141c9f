namespace IndustryGraph.Industry.Model;

/// <summary>The form of ids: words of lower-case ASCII letters and digits, joined by hyphens.</summary>
public static class Slug
{
    /// <summary>The longest id that is accepted.</summary>
    public const int MaxLength = 200;

    /// <summary>Whether this is an id of an entity, such as <c>volkswagen-group</c>.</summary>
    public static bool IsEntityId(ReadOnlySpan<char> id) => HasForm(id, maxHyphens: 1);

    /// <summary>Whether this is an id of a claim: entity ids and words joined by two hyphens.</summary>
    public static bool IsClaimId(ReadOnlySpan<char> id) => HasForm(id, maxHyphens: 2);

    private static bool HasForm(ReadOnlySpan<char> id, int maxHyphens)
    {
        if (id.Length is 0 or > MaxLength || id[0] == '-' || id[^1] == '-')
        {
            return false;
        }

        int hyphens = 0;
        foreach (char character in id)
        {
            hyphens = character == '-' ? hyphens + 1 : 0;
            if (hyphens > maxHyphens || !(character == '-' || char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
            {
                return false;
            }
        }

        return true;
    }
}
