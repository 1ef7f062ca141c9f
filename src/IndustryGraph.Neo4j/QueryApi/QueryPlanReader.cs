using System.Globalization;
using System.Text.Json;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Reads the plan that EXPLAIN and PROFILE add to an answer.</summary>
internal static class QueryPlanReader
{
    public static PlanDescription Read(JsonElement plan)
    {
        JsonElement[] children = plan.TryGetProperty("children", out JsonElement list) ? [.. list.EnumerateArray()] : [];
        return new PlanDescription(OperatorOf(plan), Argument(plan, "Details") ?? string.Empty, Estimate(plan), [.. children.Select(Read)])
        {
            Rows = plan.TryGetProperty("records", out JsonElement records) ? records.GetInt64() : null,
            Time = plan.TryGetProperty("time", out JsonElement time) ? TimeSpan.FromMicroseconds(time.GetInt64() / 1_000.0) : null,
        };
    }

    // Neo4j appends the database: "NodeIndexSeek@neo4j".
    private static string OperatorOf(JsonElement plan)
    {
        string name = plan.GetProperty("operatorType").GetString()!;
        int at = name.LastIndexOf('@');
        return at < 0 ? name : name[..at];
    }

    private static double Estimate(JsonElement plan) =>
        double.TryParse(Argument(plan, "EstimatedRows"), NumberStyles.Float, CultureInfo.InvariantCulture, out double rows) ? rows : 0;

    private static string? Argument(JsonElement plan, string name) =>
        plan.TryGetProperty("arguments", out JsonElement arguments)
        && arguments.TryGetProperty(name, out JsonElement argument)
        && argument.TryGetProperty("_value", out JsonElement value)
            ? value.GetString()
            : null;
}
