using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Reading;

/// <summary>
/// The times of claims as spells of an edge: one a claim, in order. Claims whose times overlap share one, since Gephi
/// refuses an edge whose spells do.
/// </summary>
internal static class Spells
{
    public static IReadOnlyList<ExportSpell> Of(IReadOnlyCollection<ClaimRow> rows)
    {
        if (rows.Any(row => row.First is null && row.Last is null))
        {
            return [];
        }

        var spells = new List<ExportSpell>(rows.Count);
        foreach (ClaimRow row in rows.OrderBy(row => row.First ?? DateOnly.MinValue).ThenBy(row => row.Last ?? DateOnly.MaxValue))
        {
            if (spells.Count > 0 && (row.First ?? DateOnly.MinValue) <= (spells[^1].Last ?? DateOnly.MaxValue))
            {
                DateOnly? last = spells[^1].Last is { } one && row.Last is { } other ? (one > other ? one : other) : null;
                spells[^1] = spells[^1] with { Last = last };
            }
            else
            {
                spells.Add(new ExportSpell(row.First, row.Last));
            }
        }

        return spells is [{ First: null, Last: null }] ? [] : spells;
    }
}
