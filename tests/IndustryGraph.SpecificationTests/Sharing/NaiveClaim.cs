using System.Globalization;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>A claim as the rules of the data set read a row, written down a second time and without haste.</summary>
internal sealed record NaiveClaim(string Id, string Subject, string Type, string Object, string Status, string Since, string Until, double? Stake)
{
    /// <summary>The first day; null where nobody knows.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day after it; null where it is open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The start as exactly as known; of one that was inferred the year.</summary>
    public string? FromText => Since.Length > 0 ? Since : From?.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>How it reads inside its span.</summary>
    public string Reads => Status switch
    {
        "ENDED" => "ACTIVE",
        "CANCELLED" => "ANNOUNCED",
        _ => Status,
    };

    public bool HoldsOn(DateOnly day)
    {
        if (From > day)
        {
            return false;
        }

        return To is { } end ? day < end : Status is not ("ENDED" or "CANCELLED");
    }

    public static DateOnly FirstDayOf(string period) =>
        DateOnly.Parse(period.Length switch { 4 => period + "-01-01", 7 => period + "-01", _ => period }, CultureInfo.InvariantCulture);

    /// <summary>The day after a month or year; a day is its own end where it bounds a claim.</summary>
    public static DateOnly EndOf(string period) => period.Length switch
    {
        4 => FirstDayOf(period).AddYears(1),
        7 => FirstDayOf(period).AddMonths(1),
        _ => FirstDayOf(period),
    };

    /// <summary>Whether two stated periods have a day in common.</summary>
    public static bool Meet(string one, string other) =>
        FirstDayOf(one) <= LastDayOf(other) && FirstDayOf(other) <= LastDayOf(one);

    private static DateOnly LastDayOf(string period) => period.Length == 10 ? FirstDayOf(period) : EndOf(period).AddDays(-1);
}
