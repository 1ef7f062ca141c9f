using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Gives all claims of a data set their spans, which depend on when their ends began and on each other.</summary>
internal static class ClaimSpans
{
    public static IReadOnlyList<Claim> Compute(IReadOnlyCollection<Claim> claims, IEnumerable<EntityRecord> entities)
    {
        Dictionary<string, PartialDate> beginnings = BeginningsOf(entities);
        return [.. claims
            .Select(claim => claim with { Span = SpanRules.Of(claim.Since, claim.Until, Find(claim.Subject), Find(claim.Object)) })
            .GroupBy(claim => (claim.Subject, claim.Type.Name, claim.Object))
            .SelectMany(group => SpanRules.Chain([.. group]))];

        PartialDate? Find(string id) => beginnings.TryGetValue(id, out PartialDate beginning) ? beginning : null;
    }

    private static Dictionary<string, PartialDate> BeginningsOf(IEnumerable<EntityRecord> entities)
    {
        var beginnings = new Dictionary<string, PartialDate>(StringComparer.Ordinal);
        foreach (EntityRecord entity in entities)
        {
            if (entity.Type.Beginning is { } name && TryRead(entity.Properties[name], out PartialDate beginning))
            {
                beginnings.Add(entity.Id, beginning);
            }
        }

        return beginnings;
    }

    private static bool TryRead(GraphValue value, out PartialDate date)
    {
        date = value.IsInteger ? PartialDate.OfYear((int)value.AsInteger()) : default;
        return value.IsInteger || (!value.IsNull && PartialDate.TryParse(value.AsString(), out date));
    }
}
