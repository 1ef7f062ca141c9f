using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>
/// What is true on a day, as conditions of Cypher: the one place of this rule in GraphQL. It compares only what the
/// writer of a claim has stored: <c>validFrom</c>, <c>validTo</c> (half-open, null is open), <c>recordedAt</c>,
/// <c>retractedAt</c> and <c>status</c>, which is the latest known.
/// </summary>
internal static class Truth
{
    private const string Upcoming = "UPCOMING";
    private const string Current = "CURRENT";
    private const string Over = "OVER";

    /// <summary>Whether a version of a claim was what the graph knew.</summary>
    public static string IsKnown(string claim, Instant instant) =>
        $"{claim}.recordedAt <= {instant.Known} AND ({claim}.retractedAt IS NULL OR {claim}.retractedAt > {instant.Known})";

    /// <summary>Whether the day lies in the span of a claim.</summary>
    public static string IsCurrent(string claim, Instant instant) =>
        $"{HasBegun(claim, instant)} AND ({claim}.validTo > {instant.Day} OR ({claim}.validTo IS NULL AND NOT {IsFinished(claim)}))";

    /// <summary>Whether a claim was known, is in one of the phases and reads as one of the statuses; null means any status.</summary>
    public static string Holds(string claim, Instant instant, IReadOnlyList<string> phases, string? statuses)
    {
        string condition = IsKnown(claim, instant);
        if (InPhases(claim, instant, phases) is { } inPhases)
        {
            condition += " AND " + inPhases;
        }

        return statuses is null ? condition : $"{condition} AND {StatusOn(claim, instant)} IN {statuses}";
    }

    /// <summary>Whether a claim was known and the day lies in its span.</summary>
    public static string HoldsNow(string claim, Instant instant) => $"{IsKnown(claim, instant)} AND {IsCurrent(claim, instant)}";

    /// <summary>Whether a claim was known and reads ACTIVE on the day: it is stored so, or has ended since.</summary>
    public static string IsActive(string claim, Instant instant) => $"{HoldsNow(claim, instant)} AND {claim}.status IN ['ACTIVE', 'ENDED']";

    /// <summary>The phase of a claim on the day.</summary>
    public static string PhaseOn(string claim, Instant instant) =>
        $"CASE WHEN {claim}.validFrom > {instant.Day} THEN '{Upcoming}' WHEN {HasEnded(claim, instant)} THEN '{Over}' ELSE '{Current}' END";

    /// <summary>
    /// The status as it reads on the day: in its span a claim that has ended since was active and one that was cancelled
    /// since was announced; outside it there is none, but for an end that is stored.
    /// </summary>
    public static string StatusOn(string claim, Instant instant) =>
        $"CASE WHEN {claim}.validFrom > {instant.Day} THEN null " +
        $"WHEN {HasEnded(claim, instant)} THEN CASE WHEN {IsFinished(claim)} THEN {claim}.status END " +
        $"ELSE CASE {claim}.status WHEN 'ENDED' THEN 'ACTIVE' WHEN 'CANCELLED' THEN 'ANNOUNCED' ELSE {claim}.status END END";

    /// <summary>The phases that a field asks for; only what is current unless it says otherwise.</summary>
    public static IReadOnlyList<string> Phases(FieldArguments arguments) => arguments.Texts("phases") ?? [Current];

    private static string HasBegun(string claim, Instant instant) => $"({claim}.validFrom IS NULL OR {claim}.validFrom <= {instant.Day})";

    private static string HasEnded(string claim, Instant instant) => $"({claim}.validTo <= {instant.Day} OR ({claim}.validTo IS NULL AND {IsFinished(claim)}))";

    private static string IsFinished(string claim) => $"{claim}.status IN ['ENDED', 'CANCELLED']";

    private static string? InPhases(string claim, Instant instant, IReadOnlyList<string> phases)
    {
        string[] wanted = [.. phases.Distinct(StringComparer.Ordinal)];
        if (wanted.Length == 3)
        {
            return null;
        }

        string[] conditions = [.. wanted.Select(phase => phase switch
        {
            Upcoming => $"{claim}.validFrom > {instant.Day}",
            Over => $"({HasBegun(claim, instant)} AND {HasEnded(claim, instant)})",
            _ => $"({IsCurrent(claim, instant)})",
        })];
        return conditions.Length == 0 ? "false" : $"({string.Join(" OR ", conditions)})";
    }
}
