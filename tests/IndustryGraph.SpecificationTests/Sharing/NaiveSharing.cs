namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>Who shares platforms with whom, worked out day by day in memory: nested loops, no Cypher.</summary>
internal sealed class NaiveSharing(NaiveGraph graph, DateOnly day)
{
    private readonly List<NaiveClaim> holding = [.. graph.Claims.Where(claim => claim.HoldsOn(day))];
    private readonly Dictionary<string, List<NaiveClaim>> ownership = [];

    /// <summary>The answer, a line for each shared platform of each pair, in the order of the pairs.</summary>
    public List<string> Lines(bool groups, string[]? kinds, string[] statuses)
    {
        List<OnPlatform> on = [.. Direct(statuses).Concat(ThroughModels(statuses)).Where(o => kinds is null || kinds.Contains(graph.PlatformKinds[o.Platform]))];
        var sides = on
            .GroupBy(o => (o.Platform, Side: groups ? GroupOf(o.Member) : o.Member))
            .ToDictionary(side => side.Key, side => side.ToList());
        var pairs =
            from one in sides
            from other in sides
            where one.Key.Platform == other.Key.Platform && string.CompareOrdinal(one.Key.Side, other.Key.Side) < 0
            group (one.Key.Platform, Line: Line(one.Key.Platform, one.Key.Side, one.Value, other.Key.Side, other.Value, groups)) by (one.Key.Side, Other: other.Key.Side);
        return [.. pairs
            .OrderByDescending(pair => pair.Count())
            .ThenBy(pair => pair.Key.Side, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal)
            .SelectMany(pair => pair.OrderBy(shared => shared.Platform, StringComparer.Ordinal).Select(shared => shared.Line))];
    }

    /// <summary>The ultimate majority owner on the day.</summary>
    public string GroupOf(string organization) => OwnershipOf(organization) is { Count: > 0 } chain ? chain[^1].Subject : organization;

    private IEnumerable<OnPlatform> Direct(string[] statuses) => holding
        .Where(claim => claim.Type is "DEVELOPS" or "USES" && statuses.Contains(claim.Reads))
        .Select(claim => new OnPlatform(claim.Object, claim.Subject, claim, ""));

    private IEnumerable<OnPlatform> ThroughModels(string[] statuses) =>
        from made in holding
        where made.Type == "MAKES" && statuses.Contains(made.Reads)
        from built in holding
        where built.Type == "BUILT_ON" && built.Subject == made.Object && statuses.Contains(built.Reads)
        select new OnPlatform(built.Object, made.Subject, built, built.Subject);

    private string Line(string platform, string one, List<OnPlatform> oneEvidence, string other, List<OnPlatform> otherEvidence, bool groups)
    {
        string[] starts = [.. new[] { oneEvidence, otherEvidence }.Select(Earliest).OfType<string>()];
        return $"{one} + {other}: {platform} since {starts.Max(StringComparer.Ordinal)} | {Text(oneEvidence, groups)} | {Text(otherEvidence, groups)} | {string.Join(',', Agreements(platform, one, other, groups))}";
    }

    private static string? Earliest(List<OnPlatform> evidence) =>
        evidence.Where(e => e.Claim.From is not null).OrderBy(e => e.Claim.From).ThenBy(e => e.Claim.FromText!.Length).FirstOrDefault()?.Claim.FromText;

    private string Text(List<OnPlatform> evidence, bool groups) => string.Join("; ", evidence
        .OrderBy(e => e.Member, StringComparer.Ordinal).ThenBy(e => e.Claim.Type, StringComparer.Ordinal).ThenBy(e => e.Claim.Id, StringComparer.Ordinal)
        .Select(e => $"{e.Member} {e.Claim.Reads} {e.Claim.Id} {e.Model} {string.Join('>', groups ? OwnershipOf(e.Member).Select(claim => claim.Id) : [])}"));

    private IEnumerable<string> Agreements(string platform, string one, string other, bool groups) => holding
        .Where(covers => covers.Type == "COVERS" && covers.Object == platform)
        .Select(covers => covers.Subject)
        .Distinct()
        .Where(agreement => new[] { one, other }.All(side => holding.Any(party =>
            party.Type == "PARTY_TO" && party.Object == agreement && (groups ? GroupOf(party.Subject) : party.Subject) == side)))
        .Order(StringComparer.Ordinal);

    private List<NaiveClaim> OwnershipOf(string organization)
    {
        if (!ownership.TryGetValue(organization, out List<NaiveClaim>? chain))
        {
            chain = [];
            for (NaiveClaim? step = Control(organization); step is not null; step = Control(step.Subject))
            {
                chain.Add(step);
            }

            ownership[organization] = chain;
        }

        return chain;
    }

    private NaiveClaim? Control(string organization)
    {
        List<NaiveClaim> owners = [.. holding.Where(claim => claim.Type == "OWNS" && claim.Object == organization && claim.Reads == "ACTIVE")];
        bool alone = owners.Select(claim => claim.Subject).Distinct().Count() == 1 && owners.All(claim => claim.Stake is null);
        return owners
            .Where(claim => claim.Stake > 50 || alone)
            .OrderByDescending(claim => claim.From ?? DateOnly.MinValue)
            .ThenByDescending(claim => claim.Stake ?? 0)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private sealed record OnPlatform(string Platform, string Member, NaiveClaim Claim, string Model);
}
