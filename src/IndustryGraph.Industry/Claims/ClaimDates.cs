namespace IndustryGraph.Industry.Claims;

/// <summary>
/// Dates of claims as exactly as they were stated, as expressions of Cypher that give text: what the writer kept as stated,
/// or else the day that it was turned into, cut to its precision. Null where nothing was stated.
/// </summary>
public static class ClaimDates
{
    /// <summary>The stated start.</summary>
    public static string Start(string claim) => $"coalesce({claim}.since, {Cut($"{claim}.validFrom", $"{claim}.validFromPrecision")})";

    /// <summary>The stated end. A stored end is exclusive: of a month or year it is the day after the last.</summary>
    public static string End(string claim) =>
        $"coalesce({claim}.until, {Cut($"CASE {claim}.validToPrecision WHEN 'DAY' THEN {claim}.validTo ELSE {claim}.validTo - duration({{days: 1}}) END", $"{claim}.validToPrecision")})";

    private static string Cut(string day, string precision) =>
        $"CASE {precision} WHEN 'DAY' THEN toString({day}) WHEN 'MONTH' THEN left(toString({day}), 7) WHEN 'YEAR' THEN left(toString({day}), 4) END";
}
