using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;

namespace IndustryGraph.Exports.Sources;

/// <summary>Claims that come in the order of subject, type and object, as edges.</summary>
internal static class ClaimEdges
{
    public static IEnumerable<ExportEdge> Of(IEnumerable<ClaimRow> claims, ClaimTable table, bool parallel)
    {
        if (parallel)
        {
            foreach (ClaimRow claim in claims)
            {
                yield return table.ToEdge(claim);
            }

            yield break;
        }

        var group = new List<ClaimRow>();
        foreach (ClaimRow claim in claims)
        {
            if (group.Count > 0 && (group[0].Subject != claim.Subject || group[0].Object != claim.Object || group[0].Claim.Type != claim.Claim.Type))
            {
                yield return table.ToEdge(group);
                group.Clear();
            }

            group.Add(claim);
        }

        if (group.Count > 0)
        {
            yield return table.ToEdge(group);
        }
    }
}
