using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Reading;

/// <summary>A claim as it was read.</summary>
/// <param name="Subject">The id of the entity where it starts.</param>
/// <param name="Object">The id of the entity where it ends.</param>
/// <param name="Claim">The relationship.</param>
/// <param name="StatedFrom">The start as stated; null where nothing was.</param>
/// <param name="StatedTo">The end as stated; null where nothing was.</param>
/// <param name="StatusOn">The status as read on the day; null where no day is asked about.</param>
internal sealed record ClaimRow(string Subject, string Object, GraphRelationship Claim, GraphValue StatedFrom, GraphValue StatedTo, GraphValue StatusOn)
{
    public string? Id => Claim.Properties["id"] is { IsString: true } id ? id.AsString() : null;

    /// <summary>The first day on which it holds; null where that is open.</summary>
    public DateOnly? First => Day("validFrom");

    /// <summary>The last day on which it holds; null where that is open. What is stored is the day after it.</summary>
    public DateOnly? Last
    {
        get
        {
            // A claim that ended on its first day held on no whole day; formats know no shorter time than a day.
            DateOnly? last = Day("validTo")?.AddDays(-1);
            return last < First ? First : last;
        }
    }

    private DateOnly? Day(string property) =>
        Claim.Properties[property] is { Kind: GraphValueKind.Date } day && day.AsEpochDay() is > -600_000 and < 2_900_000 ? day.ToDateOnly() : null;
}
