using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Claims;

/// <summary>The claims that the tables of models and markets make by themselves.</summary>
internal static class TableClaims
{
    private static readonly RelationshipType Makes = Ontology.Relationship("MAKES")!;
    private static readonly RelationshipType BuiltOn = Ontology.Relationship("BUILT_ON")!;
    private static readonly RelationshipType PartOf = Ontology.Relationship("PART_OF")!;

    /// <summary>The id of a claim that no row names: <c>ford--makes--ford-explorer-ev</c>.</summary>
    public static string IdOf(string subject, RelationshipType type, string @object) => $"{subject}--{type.IdPart}--{@object}";

    /// <summary>That a brand makes a model, and on which platform it stands. A model without a first year is planned.</summary>
    public static IEnumerable<Claim> OfModel(
        string model, string brand, string? platform, PartialDate? from, PartialDate? to, DateTimeOffset recordedAt)
    {
        var makes = new Claim
        {
            Id = IdOf(brand, Makes, model),
            Type = Makes,
            Subject = brand,
            Object = model,
            Status = StatusOf(from, to, recordedAt),
            Since = from,
            Until = to,
            RecordedAt = recordedAt,
        };
        yield return makes;
        if (platform is not null)
        {
            yield return makes with { Id = IdOf(model, BuiltOn, platform), Type = BuiltOn, Subject = model, Object = platform };
        }
    }

    /// <summary>That a market lies in another.</summary>
    public static Claim OfMarket(string market, string enclosing, DateTimeOffset recordedAt) => new()
    {
        Id = IdOf(market, PartOf, enclosing),
        Type = PartOf,
        Subject = market,
        Object = enclosing,
        Status = ClaimStatus.Active,
        RecordedAt = recordedAt,
    };

    // What the data set knew when it was released is the latest known: a last year that was not over then had not ended.
    private static string StatusOf(PartialDate? from, PartialDate? to, DateTimeOffset recordedAt)
    {
        if (from is null)
        {
            return ClaimStatus.Announced;
        }

        return to is { } last && SpanRules.EndOf(last) <= DateOnly.FromDateTime(recordedAt.UtcDateTime) ? ClaimStatus.Ended : ClaimStatus.Active;
    }
}
