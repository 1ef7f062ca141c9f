namespace IndustryGraph.Industry.Claims;

/// <summary>
/// What is true on a day, as conditions of Cypher: the one place of this rule for whoever writes statements. It compares
/// only what the writer of a claim has stored: <c>validFrom</c>, <c>validTo</c> (half-open, null is open),
/// <c>recordedAt</c>, <c>retractedAt</c> and <c>status</c>, which is the latest known.
/// </summary>
/// <param name="Day">An expression for the day, such as <c>$asOf</c>.</param>
/// <param name="Known">An expression for the moment of knowledge, such as <c>$knownAt</c>.</param>
public readonly record struct ClaimTruth(string Day, string Known)
{
    /// <summary>The phases, in the order of time: <c>UPCOMING</c>, <c>CURRENT</c>, <c>OVER</c>.</summary>
    public const string Upcoming = "UPCOMING", Current = "CURRENT", Over = "OVER";

    /// <summary>Whether a version of a claim was what the graph knew.</summary>
    public string IsKnown(string claim) =>
        $"{claim}.recordedAt <= {Known} AND ({claim}.retractedAt IS NULL OR {claim}.retractedAt > {Known})";

    /// <summary>Whether the day lies in the span of a claim.</summary>
    public string IsCurrent(string claim) =>
        $"{HasBegun(claim)} AND ({claim}.validTo > {Day} OR ({claim}.validTo IS NULL AND NOT {IsFinished(claim)}))";

    /// <summary>The phase of a claim on the day.</summary>
    public string PhaseOn(string claim) =>
        $"CASE WHEN {claim}.validFrom > {Day} THEN '{Upcoming}' WHEN {HasEnded(claim)} THEN '{Over}' ELSE '{Current}' END";

    /// <summary>
    /// The status as it reads on the day: in its span a claim that has ended since was active and one that was cancelled
    /// since was announced; outside it there is none, but for an end that is stored.
    /// </summary>
    public string StatusOn(string claim) =>
        $"CASE WHEN {claim}.validFrom > {Day} THEN null " +
        $"WHEN {HasEnded(claim)} THEN CASE WHEN {IsFinished(claim)} THEN {claim}.status END " +
        $"ELSE CASE {claim}.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE {claim}.status END END";

    /// <summary>Whether a claim is in one of the phases on the day; null where all three are wanted, so that there is nothing to ask.</summary>
    public string? InPhases(string claim, IEnumerable<string> phases)
    {
        string[] wanted = [.. phases.Distinct(StringComparer.Ordinal)];
        if (wanted.Length == 3)
        {
            return null;
        }

        ClaimTruth truth = this;
        string[] conditions = [.. wanted.Select(phase => phase switch
        {
            Upcoming => $"{claim}.validFrom > {truth.Day}",
            Over => $"({truth.HasBegun(claim)} AND {truth.HasEnded(claim)})",
            _ => $"({truth.IsCurrent(claim)})",
        })];
        return conditions.Length == 0 ? "false" : $"({string.Join(" OR ", conditions)})";
    }

    private string HasBegun(string claim) => $"({claim}.validFrom IS NULL OR {claim}.validFrom <= {Day})";

    private string HasEnded(string claim) => $"({claim}.validTo <= {Day} OR ({claim}.validTo IS NULL AND {IsFinished(claim)}))";

    private static string IsFinished(string claim) => $"{claim}.status IN ['ENDED', 'CANCELLED']";
}
