namespace IndustryGraph.Industry.Model;

/// <summary>Finds the ids that somebody may have meant.</summary>
public static class NearestIds
{
    /// <summary>
    /// The known ids nearest to the wanted one, best first: those that contain it or are contained in it, then those that a
    /// few typing mistakes turn into it. Empty where nothing comes near.
    /// </summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> known, int count = 3)
    {
        string folded = wanted.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (folded.Length == 0)
        {
            return [];
        }

        int tolerance = Math.Max(1, folded.Length / 3);
        return [.. known
            .Select(id => (Id: id, Distance: Distance(folded, id, tolerance)))
            .Where(candidate => candidate.Distance <= tolerance)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(candidate => candidate.Id)];
    }

    /// <summary>A sentence for error messages, such as <c> Did you mean 'ford' or 'ford-otosan'?</c>; empty where nothing comes near.</summary>
    public static string Hint(string wanted, IEnumerable<string> known)
    {
        IReadOnlyList<string> nearest = Of(wanted, known);
        return nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(id => $"'{id}'"))}?";
    }

    // Containment counts as one mistake where whole words are cut off, since that is how people shorten names.
    private static int Distance(string wanted, string id, int tolerance)
    {
        bool contained = wanted.Length > 2 && id.Length > 2
            && ($"-{id}-".Contains($"-{wanted}-", StringComparison.Ordinal) || $"-{wanted}-".Contains($"-{id}-", StringComparison.Ordinal));
        return contained ? 1 : Math.Abs(wanted.Length - id.Length) > tolerance ? int.MaxValue : EditDistance(wanted, id);
    }

    // Optimal string alignment: a swap of two neighbours is one mistake.
    private static int EditDistance(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
