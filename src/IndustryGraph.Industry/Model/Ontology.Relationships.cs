namespace IndustryGraph.Industry.Model;

public static partial class Ontology
{
    private static RelationshipType[] DefineRelationships() =>
    [
        new("OWNS", [new(EntityKind.Organization, EntityKind.Organization)]),
        new("INVESTS_IN", [new(EntityKind.Organization, EntityKind.Organization)]),
        new("DEVELOPS", [new(EntityKind.Organization, EntityKind.Platform)]),
        new("USES", [new(EntityKind.Organization, EntityKind.Platform)]),
        new("SUPPLIES", [new(EntityKind.Organization, EntityKind.Organization)]),
        new("PARTY_TO", [new(EntityKind.Organization, EntityKind.Agreement)]),
        new("COVERS",
        [
            new(EntityKind.Agreement, EntityKind.Platform),
            new(EntityKind.Agreement, EntityKind.Technology),
            new(EntityKind.Agreement, EntityKind.Market),
            new(EntityKind.Agreement, EntityKind.VehicleModel),
        ]),
        new("WORKS_ON", [new(EntityKind.Organization, EntityKind.Technology)]),
        new("OPERATES_IN", [new(EntityKind.Organization, EntityKind.Market)]) { PercentProperty = "marketSharePercent" },
        new("LEADS", [new(EntityKind.Person, EntityKind.Organization)]),
        new("DERIVED_FROM", [new(EntityKind.Platform, EntityKind.Platform)]),
        new("SUCCEEDED_BY",
        [
            new(EntityKind.Organization, EntityKind.Organization),
            new(EntityKind.Platform, EntityKind.Platform),
        ]),
        new("PART_OF", [new(EntityKind.Market, EntityKind.Market)]) { FromTables = true },
        new("MAKES", [new(EntityKind.Organization, EntityKind.VehicleModel)]) { FromTables = true },
        new("BUILT_ON", [new(EntityKind.VehicleModel, EntityKind.Platform)]) { FromTables = true },
    ];
}
