using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Requests;

/// <summary>Suggestions for words that are not slugs: kinds, statuses, types, formats, parameters.</summary>
internal static class NearestName
{
    public static string Hint(string wanted, IEnumerable<string> known)
    {
        var byFolded = known.ToLookup(Fold, StringComparer.Ordinal);
        string[] nearest = [.. NearestIds.Of(Fold(wanted), byFolded.Select(group => group.Key)).SelectMany(folded => byFolded[folded])];
        return nearest.Length == 0 ? "" : $" Did you mean {string.Join(" or ", nearest)}?";
    }

    private static string Fold(string name) => name.ToLowerInvariant().Replace('_', '-');
}
