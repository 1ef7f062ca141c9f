using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Claims;

/// <summary>
/// Turns stated dates into the span of a claim, so that statements only compare days. Who writes a claim applies these
/// rules; who reads one does not need them.
/// </summary>
public static class SpanRules
{
    /// <summary>The first day after a stated end: a day is exclusive as it stands, a month or year ends with its last day.</summary>
    public static DateOnly EndOf(PartialDate until) => until.Day > 0 ? until.FirstDay : until.NextPeriod;

    /// <summary>
    /// The span of one claim by itself. Without a stated start it begins with the younger of its two ends, where that is
    /// known and leaves a day before the stated end.
    /// </summary>
    /// <param name="since">The stated start.</param>
    /// <param name="until">The stated end.</param>
    /// <param name="subjectBeginning">When the subject began to exist, if known.</param>
    /// <param name="objectBeginning">When the object began to exist, if known.</param>
    public static ClaimSpan Of(PartialDate? since, PartialDate? until, PartialDate? subjectBeginning, PartialDate? objectBeginning)
    {
        DateOnly? to = until is { } end ? EndOf(end) : null;
        if (since is { } start)
        {
            return new ClaimSpan(start.FirstDay, start.Precision, to, until?.Precision);
        }

        DateOnly? inferred = Later(subjectBeginning?.FirstDay, objectBeginning?.FirstDay);
        return inferred >= to
            ? new ClaimSpan(null, null, to, until?.Precision)
            : new ClaimSpan(inferred, inferred is null ? null : DatePrecision.Inferred, to, until?.Precision);
    }

    /// <summary>
    /// Lets claims of the same subject, type and object follow each other without overlap: where one ends within the
    /// period in which the next begins, it ends where that one begins.
    /// </summary>
    /// <param name="claims">Claims of one subject, type and object, in any order, with the spans of <see cref="Of"/>.</param>
    public static IEnumerable<Claim> Chain(IReadOnlyCollection<Claim> claims) =>
        claims.Count < 2 ? claims : claims.Select(claim => BoundedBy(claim, Successor(claim, claims)));

    private static Claim BoundedBy(Claim claim, Claim? successor) =>
        successor is null ? claim : claim with { Span = claim.Span with { To = successor.Span.From } };

    private static Claim? Successor(Claim claim, IEnumerable<Claim> claims) => claim.Until is not { } until ? null : claims
        .Where(other => other.Since is { } begin && until.Overlaps(begin) && !(other.Span.From <= claim.Span.From))
        .MinBy(other => other.Span.From);

    private static DateOnly? Later(DateOnly? left, DateOnly? right) => left is null || right > left ? right : left;
}
