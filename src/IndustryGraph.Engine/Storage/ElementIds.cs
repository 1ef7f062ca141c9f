using System.Globalization;

namespace IndustryGraph.Engine.Storage;

/// <summary>The ids of entities as text, as <c>elementId()</c> gives them: a letter that tells nodes from relationships, and the number.</summary>
internal static class ElementIds
{
    public static string OfNode(long node) => string.Create(CultureInfo.InvariantCulture, $"n{node}");

    public static string OfRelationship(long relationship) => string.Create(CultureInfo.InvariantCulture, $"r{relationship}");

    public static bool TryParseNode(ReadOnlySpan<char> elementId, out long node) => TryParse(elementId, 'n', out node);

    public static bool TryParseRelationship(ReadOnlySpan<char> elementId, out long relationship) => TryParse(elementId, 'r', out relationship);

    private static bool TryParse(ReadOnlySpan<char> elementId, char letter, out long id)
    {
        id = -1;
        return elementId.Length > 1
            && elementId[0] == letter
            && long.TryParse(elementId[1..], NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
