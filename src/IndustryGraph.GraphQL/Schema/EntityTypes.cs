namespace IndustryGraph.GraphQL.Schema;

/// <summary>The eight kinds of entity with their properties and relations.</summary>
internal static class EntityTypes
{
    private const string Out = "OUT";
    private const string In = "IN";

    public static readonly EntityType Organization = new("Organization", "ORGANIZATION", "organization", "organizations",
        "A company, brand, venture, supplier, fund or public body.")
    {
        Properties =
        [
            new("kind", "OrganizationKind!", "What sort of organization it is.", "OrganizationKindFilter"),
            new("country", "String", "The country of its seat, ISO 3166-1 alpha-2 (DE).", "StringFilter"),
            new("founded", "Int", "The year in which it was founded.", "IntFilter", "FOUNDED"),
            new("ended", "Int", "The year in which it ceased to exist.", "IntFilter"),
            new("aliases", "[String!]!", "Other names that it goes by, in any script."),
            new("description", "String", "One line about it."),
        ],
        Relations =
        [
            Relation("platforms", "Platform", Out, "The platforms that it develops or uses.", "DEVELOPS", "USES"),
            Relation("owners", "Organization", In, "Who owns it, wholly or in part.", "OWNS"),
            Relation("subsidiaries", "Organization", Out, "What it owns, wholly or in part.", "OWNS"),
            Relation("investors", "Organization", In, "Who has invested in it.", "INVESTS_IN"),
            Relation("investments", "Organization", Out, "What it has invested in.", "INVESTS_IN"),
            Relation("suppliers", "Organization", In, "Who supplies it.", "SUPPLIES"),
            Relation("customers", "Organization", Out, "Whom it supplies.", "SUPPLIES"),
            Relation("agreements", "Agreement", Out, "The agreements that it is party to.", "PARTY_TO"),
            Relation("markets", "Market", Out, "The markets that it operates in.", "OPERATES_IN"),
            Relation("technologies", "Technology", Out, "The technologies that it works on.", "WORKS_ON"),
            Relation("people", "Person", In, "The people who lead it.", "LEADS"),
            Relation("models", "VehicleModel", Out, "The vehicle models that it makes.", "MAKES"),
            Relation("predecessors", "Organization", In, "The organizations that it succeeded.", "SUCCEEDED_BY"),
            Relation("successors", "Organization", Out, "The organizations that succeeded it.", "SUCCEEDED_BY"),
        ],
    };

    public static readonly EntityType Platform = new("Platform", "PLATFORM", "platform", "platforms",
        "What vehicles are built on: a vehicle platform, or a self-driving, software or battery platform.")
    {
        Properties =
        [
            new("kind", "PlatformKind!", "What sort of platform it is.", "PlatformKindFilter"),
            new("introduced", "Int", "The year of its first vehicle or release.", "IntFilter", "INTRODUCED"),
            new("aliases", "[String!]!", "Other names that it goes by."),
            new("description", "String", "One line about it."),
        ],
        Relations =
        [
            Relation("organizations", "Organization", In, "The organizations that develop or use it.", "DEVELOPS", "USES"),
            Relation("vehicleModels", "VehicleModel", In, "The vehicle models that are built on it.", "BUILT_ON"),
            Relation("agreements", "Agreement", In, "The agreements that cover it.", "COVERS"),
            Relation("derivedFrom", "Platform", Out, "The platforms that it was derived from.", "DERIVED_FROM"),
            Relation("derivatives", "Platform", In, "The platforms that were derived from it.", "DERIVED_FROM"),
            Relation("predecessors", "Platform", In, "The platforms that it succeeded.", "SUCCEEDED_BY"),
            Relation("successors", "Platform", Out, "The platforms that succeeded it.", "SUCCEEDED_BY"),
        ],
    };

    public static readonly EntityType VehicleModel = new("VehicleModel", "VEHICLE_MODEL", "vehicleModel", "vehicleModels",
        "One generation of a vehicle.")
    {
        Properties =
        [
            new("from", "Int", "The first year of production; null while it is planned.", "IntFilter"),
            new("to", "Int", "The last year of production; null while it is built.", "IntFilter"),
            new("powertrain", "[String!]!", "The powertrains on offer: BEV, PHEV, HEV, ICE, FCEV."),
            new("body", "String", "The body, for example SUV.", "StringFilter"),
        ],
        Relations =
        [
            Relation("platforms", "Platform", Out, "The platforms that it is built on.", "BUILT_ON"),
            Relation("makers", "Organization", In, "The brands and companies that make it.", "MAKES"),
            Relation("agreements", "Agreement", In, "The agreements that cover it.", "COVERS"),
        ],
    };

    public static readonly EntityType Market = new("Market", "MARKET", "market", "markets",
        "A region, a country or a segment of the trade.")
    {
        Properties = [new("kind", "MarketKind!", "What sort of market it is.", "MarketKindFilter")],
        Relations =
        [
            Relation("organizations", "Organization", In, "The organizations that operate in it.", "OPERATES_IN"),
            Relation("parents", "Market", Out, "The markets that it is part of.", "PART_OF"),
            Relation("children", "Market", In, "The markets that are part of it.", "PART_OF"),
            Relation("agreements", "Agreement", In, "The agreements that cover it.", "COVERS"),
        ],
    };

    public static readonly EntityType Technology = new("Technology", "TECHNOLOGY", "technology", "technologies",
        "A field of technology, such as self-driving or solid-state batteries.")
    {
        Properties = [new("aliases", "[String!]!", "Other names that it goes by.")],
        Relations =
        [
            Relation("organizations", "Organization", In, "The organizations that work on it.", "WORKS_ON"),
            Relation("agreements", "Agreement", In, "The agreements that cover it.", "COVERS"),
        ],
    };

    public static readonly EntityType Person = new("Person", "PERSON", "person", "people", "Somebody who leads an organization.")
    {
        Properties = [new("aliases", "[String!]!", "Other names that they go by.")],
        Relations = [Relation("organizations", "Organization", Out, "The organizations that they lead.", "LEADS")],
    };

    public static readonly EntityType Agreement = new("Agreement", "AGREEMENT", "agreement", "agreements",
        "An alliance, licence, joint venture, investment, supply deal or other contract. A node, since it has many parties.")
    {
        Properties =
        [
            new("kind", "AgreementKind!", "What sort of agreement it is.", "AgreementKindFilter"),
            new("status", "ClaimStatus!", "Its latest known status; ACTIVE on a purchase, merger or funding round means completed.", "ClaimStatusFilter"),
            new("announced", "PartialDate", "When it was announced."),
            new("ended", "PartialDate", "When it ended."),
            new("value", "Decimal", "Its value in whole units of the currency."),
            new("currency", "String", "The currency of the value, ISO 4217 (EUR).", "StringFilter"),
            new("description", "String", "One line about it."),
        ],
        Relations =
        [
            Relation("parties", "Organization", In, "The organizations that are party to it.", "PARTY_TO"),
            Relation("platforms", "Platform", Out, "The platforms that it covers.", "COVERS"),
            Relation("technologies", "Technology", Out, "The technologies that it covers.", "COVERS"),
            Relation("markets", "Market", Out, "The markets that it covers.", "COVERS"),
            Relation("vehicleModels", "VehicleModel", Out, "The vehicle models that it covers.", "COVERS"),
        ],
    };

    public static readonly EntityType Source = new("Source", "SOURCE", "source", "sources",
        "A publication that claims rest on. Claims name their sources; no claim has a source as subject or object.")
    {
        Properties =
        [
            new("title", "String!", "The same as name."),
            new("publisher", "String", "Who published it.", "StringFilter"),
            new("published", "PartialDate", "When it was published."),
            new("url", "URL", "Where it was seen; it may be gone."),
        ],
    };

    public static readonly IReadOnlyList<EntityType> All =
        [Organization, Platform, VehicleModel, Market, Technology, Person, Agreement, Source];

    /// <summary>The kinds that claims relate: all but sources.</summary>
    public static readonly IReadOnlyList<EntityType> Related = [.. All.Where(t => t != Source)];

    private static readonly Dictionary<string, EntityType> ByName = All.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The kind of that name; null for a type that is no entity.</summary>
    public static EntityType? Find(string name) => ByName.GetValueOrDefault(name);

    private static EntityRelation Relation(string name, string target, string direction, string description, params string[] types) =>
        new(name, target, direction == Out, description, types);
}
