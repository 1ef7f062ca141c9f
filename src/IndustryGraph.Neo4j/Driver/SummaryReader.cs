using System.Globalization;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>Summaries of the driver as ours.</summary>
internal static class SummaryReader
{
    public static TransportSummary Read(IResultSummary summary, IReadOnlyList<string> bookmarks) => new()
    {
        Counters = CountersOf(summary.Counters),
        Plan = summary.HasProfile ? PlanOf(summary.Profile) : summary.HasPlan ? PlanOf(summary.Plan) : null,
        Bookmarks = bookmarks,
    };

    private static StatementCounters CountersOf(ICounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
        IndexesAdded = counters.IndexesAdded,
        IndexesRemoved = counters.IndexesRemoved,
        ConstraintsAdded = counters.ConstraintsAdded,
        ConstraintsRemoved = counters.ConstraintsRemoved,
    };

    private static PlanDescription PlanOf(IPlan plan)
    {
        var profile = plan as IProfiledPlan;
        IEnumerable<IPlan> children = profile is null ? plan.Children : profile.Children;
        return new PlanDescription(OperatorOf(plan), Argument(plan, "Details") ?? string.Empty, Estimate(plan), [.. children.Select(PlanOf)])
        {
            Rows = profile?.Records,
            Time = profile is null ? null : TimeSpan.FromMicroseconds(profile.Time / 1_000.0),
        };
    }

    // Neo4j appends the database: "NodeIndexSeek@neo4j".
    private static string OperatorOf(IPlan plan) => plan.OperatorType.Split('@')[0];

    private static double Estimate(IPlan plan) =>
        double.TryParse(Argument(plan, "EstimatedRows"), NumberStyles.Float, CultureInfo.InvariantCulture, out double rows) ? rows : 0;

    private static string? Argument(IPlan plan, string name) =>
        plan.Arguments.TryGetValue(name, out object? value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
