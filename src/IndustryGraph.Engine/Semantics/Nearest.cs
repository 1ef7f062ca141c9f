namespace IndustryGraph.Engine.Semantics;

/// <summary>Finds what was probably meant by a misspelt name.</summary>
internal static class Nearest
{
    /// <summary>The candidate within a third of the name's length in edits, letter case aside; null if there is none.</summary>
    public static string? Of(string name, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(pair => pair.Distance <= Math.Max(1, name.Length / 3) && pair.Distance < Math.Max(name.Length, 2))
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
        .Select(pair => pair.Candidate)
        .FirstOrDefault();

    private static int Distance(string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > 8)
        {
            return int.MaxValue;
        }

        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
