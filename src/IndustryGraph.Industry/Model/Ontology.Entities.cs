namespace IndustryGraph.Industry.Model;

public static partial class Ontology
{
    private static EntityProperty Id => new("id", PropertyType.Id) { Required = true };

    private static EntityProperty Name => new("name", PropertyType.Text) { Required = true };

    private static EntityProperty Aliases => new("aliases", PropertyType.TextList);

    private static EntityProperty Description => new("description", PropertyType.Text);

    private static EntityType Organization => new()
    {
        Kind = EntityKind.Organization,
        Name = "ORGANIZATION",
        Label = "Organization",
        Beginning = "founded",
        Properties =
        [
            Id,
            Name,
            KindOf(Vocabulary.OrganizationKinds),
            new("country", PropertyType.Country),
            new("founded", PropertyType.Year),
            new("ended", PropertyType.Year),
            Aliases,
            Description,
        ],
        KindLabels = new Dictionary<string, string>
        {
            ["AUTOMAKER"] = "Automaker",
            ["BRAND"] = "Brand",
            ["STARTUP"] = "Startup",
            ["SUPPLIER"] = "Supplier",
            ["TECH"] = "TechCompany",
            ["JOINT_VENTURE"] = "JointVenture",
            ["GOVERNMENT_OR_FUND"] = "Institution",
        },
    };

    private static EntityType Platform => new()
    {
        Kind = EntityKind.Platform,
        Name = "PLATFORM",
        Label = "Platform",
        Beginning = "introduced",
        Properties = [Id, Name, KindOf(Vocabulary.PlatformKinds), new("introduced", PropertyType.Year), Aliases, Description],
    };

    private static EntityType VehicleModel => new()
    {
        Kind = EntityKind.VehicleModel,
        Name = "VEHICLE_MODEL",
        Label = "VehicleModel",
        Beginning = "from",
        Properties =
        [
            Id,
            Name,
            new("from", PropertyType.Year),
            new("to", PropertyType.Year),
            new("powertrain", PropertyType.EnumerationList) { Values = Vocabulary.Powertrains },
            new("body", PropertyType.Enumeration) { Values = Vocabulary.Bodies },
        ],
    };

    private static EntityType Market => new()
    {
        Kind = EntityKind.Market,
        Name = "MARKET",
        Label = "Market",
        Properties = [Id, Name, KindOf(Vocabulary.MarketKinds)],
    };

    private static EntityType Technology => new()
    {
        Kind = EntityKind.Technology,
        Name = "TECHNOLOGY",
        Label = "Technology",
        Properties = [Id, Name, Aliases],
    };

    private static EntityType Person => new()
    {
        Kind = EntityKind.Person,
        Name = "PERSON",
        Label = "Person",
        Properties = [Id, Name, Aliases],
    };

    private static EntityType Agreement => new()
    {
        Kind = EntityKind.Agreement,
        Name = "AGREEMENT",
        Label = "Agreement",
        Beginning = "announced",
        Properties =
        [
            Id,
            Name,
            KindOf(Vocabulary.AgreementKinds),
            new("status", PropertyType.Enumeration) { Required = true, Values = Vocabulary.Statuses },
            new("announced", PropertyType.PartialDate),
            new("ended", PropertyType.PartialDate),
            new("value", PropertyType.Integer),
            new("currency", PropertyType.Currency),
            Description,
        ],
    };

    private static EntityType Source => new()
    {
        Kind = EntityKind.Source,
        Name = "SOURCE",
        Label = "Source",
        Properties =
        [
            Id,
            new("name", PropertyType.Text) { Required = true, Column = "title" },
            new("title", PropertyType.Text) { Required = true },
            new("publisher", PropertyType.Text),
            new("published", PropertyType.PartialDate),
            new("url", PropertyType.Url),
        ],
    };

    private static EntityProperty KindOf(IReadOnlyList<string> values) =>
        new("kind", PropertyType.Enumeration) { Required = true, Values = values };
}
