using IndustryGraph.Industry.Claims;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>How a claim reads on a day, said once more and independently of any statement.</summary>
internal static class NaiveTruth
{
    public static string Phase(Claim claim, DateOnly day)
    {
        if (claim.Span.From is { } from && day < from)
        {
            return "UPCOMING";
        }

        if (claim.Span.To is { } to)
        {
            return day < to ? "CURRENT" : "OVER";
        }

        return claim.Status is "ENDED" or "CANCELLED" ? "OVER" : "CURRENT";
    }

    public static string? Status(Claim claim, DateOnly day) => (Phase(claim, day), claim.Status) switch
    {
        ("CURRENT", "ENDED") => "ACTIVE",
        ("CURRENT", "CANCELLED") => "ANNOUNCED",
        ("CURRENT", _) => claim.Status,
        ("OVER", "ENDED" or "CANCELLED") => claim.Status,
        _ => null,
    };
}
