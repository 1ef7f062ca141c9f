namespace IndustryGraph.Industry.Model;

/// <summary>How far a claimed relation has come: the latest that is known.</summary>
public static class ClaimStatus
{
    /// <summary>Somebody says that it may come.</summary>
    public const string Rumoured = "RUMOURED";

    /// <summary>The parties talk.</summary>
    public const string Negotiating = "NEGOTIATING";

    /// <summary>It is planned in public.</summary>
    public const string Announced = "ANNOUNCED";

    /// <summary>It is in effect.</summary>
    public const string Active = "ACTIVE";

    /// <summary>It was in effect.</summary>
    public const string Ended = "ENDED";

    /// <summary>It was planned and given up.</summary>
    public const string Cancelled = "CANCELLED";
}

/// <summary>What a claim rests on.</summary>
public static class ClaimBasis
{
    /// <summary>Its sources.</summary>
    public const string Sourced = "SOURCED";

    /// <summary>What people in the field know; it names no source.</summary>
    public const string GeneralKnowledge = "GENERAL_KNOWLEDGE";
}

/// <summary>How exactly a bound of a claim's span is known.</summary>
public static class DatePrecision
{
    /// <summary>To the day.</summary>
    public const string Day = "DAY";

    /// <summary>To the month.</summary>
    public const string Month = "MONTH";

    /// <summary>To the year.</summary>
    public const string Year = "YEAR";

    /// <summary>Nobody stated it: it follows from when both ends existed.</summary>
    public const string Inferred = "INFERRED";
}
