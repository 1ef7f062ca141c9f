namespace IndustryGraph.Industry.Model;

/// <summary>The values that enumerated properties take, in the order of the contract.</summary>
public static class Vocabulary
{
    /// <summary>Of <c>kind</c> of an organization.</summary>
    public static IReadOnlyList<string> OrganizationKinds { get; } =
        ["AUTOMAKER", "BRAND", "STARTUP", "SUPPLIER", "TECH", "JOINT_VENTURE", "GOVERNMENT_OR_FUND"];

    /// <summary>Of <c>kind</c> of a platform.</summary>
    public static IReadOnlyList<string> PlatformKinds { get; } =
        ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL", "AUTONOMOUS_DRIVING", "SOFTWARE", "BATTERY"];

    /// <summary>The platforms that vehicles stand on: what is asked for where nothing else is said.</summary>
    public static IReadOnlyList<string> VehiclePlatformKinds { get; } = ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"];

    /// <summary>Of <c>kind</c> of a market.</summary>
    public static IReadOnlyList<string> MarketKinds { get; } = ["REGION", "COUNTRY", "SEGMENT"];

    /// <summary>Of <c>kind</c> of an agreement.</summary>
    public static IReadOnlyList<string> AgreementKinds { get; } =
    [
        "ALLIANCE", "PLATFORM_LICENCE", "JOINT_VENTURE", "INVESTMENT", "ACQUISITION", "SUPPLY", "TECHNOLOGY", "MERGER",
        "CONTRACT_MANUFACTURING",
    ];

    /// <summary>Of <c>powertrain</c> of a vehicle model.</summary>
    public static IReadOnlyList<string> Powertrains { get; } = ["BEV", "PHEV", "HEV", "ICE", "FCEV"];

    /// <summary>Of <c>body</c> of a vehicle model.</summary>
    public static IReadOnlyList<string> Bodies { get; } =
        ["HATCHBACK", "SEDAN", "SUV", "PICKUP", "VAN", "COUPE", "WAGON", "MPV", "TRUCK", "OTHER"];

    /// <summary>Of <c>status</c> of a claim or agreement.</summary>
    public static IReadOnlyList<string> Statuses { get; } =
        [ClaimStatus.Rumoured, ClaimStatus.Negotiating, ClaimStatus.Announced, ClaimStatus.Active, ClaimStatus.Ended, ClaimStatus.Cancelled];

    /// <summary>When a claim holds, seen from a day.</summary>
    public static IReadOnlyList<string> Phases { get; } = ["UPCOMING", "CURRENT", "OVER"];

    /// <summary>Of <c>basis</c> of a claim.</summary>
    public static IReadOnlyList<string> Bases { get; } = [ClaimBasis.Sourced, ClaimBasis.GeneralKnowledge];

    /// <summary>Of <c>validFromPrecision</c> and <c>validToPrecision</c> of a claim.</summary>
    public static IReadOnlyList<string> Precisions { get; } =
        [DatePrecision.Day, DatePrecision.Month, DatePrecision.Year, DatePrecision.Inferred];
}
