using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Claims;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>The rule of <see cref="ClaimTruth"/> for the instants of an operation.</summary>
internal static class Truth
{
    /// <summary>Whether a version of a claim was what the graph knew.</summary>
    public static string IsKnown(string claim, Instant instant) => At(instant).IsKnown(claim);

    /// <summary>Whether the day lies in the span of a claim.</summary>
    public static string IsCurrent(string claim, Instant instant) => At(instant).IsCurrent(claim);

    /// <summary>Whether a claim was known, is in one of the phases and reads as one of the statuses; null means any status.</summary>
    public static string Holds(string claim, Instant instant, IReadOnlyList<string> phases, string? statuses)
    {
        string condition = IsKnown(claim, instant);
        if (At(instant).InPhases(claim, phases) is { } inPhases)
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
    public static string PhaseOn(string claim, Instant instant) => At(instant).PhaseOn(claim);

    /// <summary>The status as it reads on the day.</summary>
    public static string StatusOn(string claim, Instant instant) => At(instant).StatusOn(claim);

    /// <summary>The phases that a field asks for; only what is current unless it says otherwise.</summary>
    public static IReadOnlyList<string> Phases(FieldArguments arguments) => arguments.Texts("phases") ?? [ClaimTruth.Current];

    private static ClaimTruth At(Instant instant) => new(instant.Day, instant.Known);
}
