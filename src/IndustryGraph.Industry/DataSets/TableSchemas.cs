using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>The files of a data set. The columns of entities come from the ontology; those that name other entities are added here.</summary>
internal static class TableSchemas
{
    public static readonly TableSchema Relationships = new(
        "relationships.csv",
        [
            new("id", PropertyType.Id) { Required = true },
            new("start", PropertyType.Id) { Required = true },
            new("type", PropertyType.Enumeration) { Required = true, Values = [.. Ontology.Relationships.Where(type => !type.FromTables).Select(type => type.Name)] },
            new("end", PropertyType.Id) { Required = true },
            new("status", PropertyType.Enumeration) { Required = true, Values = Vocabulary.Statuses },
            new("since", PropertyType.PartialDate),
            new("until", PropertyType.PartialDate),
            new("stake_percent", PropertyType.Percent),
            new("amount", PropertyType.Integer),
            new("currency", PropertyType.Currency),
            new("role", PropertyType.TextList),
            new("sources", PropertyType.TextList) { Required = true, References = EntityKind.Source },
            new("note", PropertyType.Text),
        ])
    {
        Rank = 7,
        Spans = [("since", "until")],
    };

    /// <summary>The files of entities, in the order in which they are read.</summary>
    public static readonly IReadOnlyList<TableSchema> Entities =
    [
        Of(EntityKind.Organization, "organizations.csv", 0) with { Spans = [("founded", "ended")] },
        Of(EntityKind.Platform, "platforms.csv", 1),
        Of(
            EntityKind.VehicleModel,
            "models.csv",
            2,
            new("brand_id", PropertyType.Id) { Required = true, References = EntityKind.Organization },
            new("platform_id", PropertyType.Id) { References = EntityKind.Platform }) with { Spans = [("from", "to")] },
        Of(EntityKind.Market, "markets.csv", 3, new TableColumn("part_of", PropertyType.Id) { References = EntityKind.Market }),
        Of(EntityKind.Technology, "technologies.csv", 4),
        Of(EntityKind.Person, "people.csv", 5),
        Of(EntityKind.Agreement, "agreements.csv", 6) with { Spans = [("announced", "ended")] },
        Of(EntityKind.Source, "sources.csv", 8),
    ];

    private static TableSchema Of(EntityKind kind, string fileName, int rank, params TableColumn[] references)
    {
        EntityType type = Ontology.Entity(kind);
        IEnumerable<TableColumn> properties = type.Properties.DistinctBy(property => property.Column)
            .Select(property => new TableColumn(property.Column, property.Type) { Required = property.Required, Values = property.Values });
        return new TableSchema(fileName, [.. properties, .. references]) { Entity = type, Rank = rank };
    }
}
