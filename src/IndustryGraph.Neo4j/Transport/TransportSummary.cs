using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>What follows the rows of an answer.</summary>
internal sealed record TransportSummary
{
    public StatementCounters Counters { get; init; } = new();

    /// <summary>The plan, after EXPLAIN and PROFILE.</summary>
    public PlanDescription? Plan { get; init; }

    /// <summary>The bookmarks of a statement in a transaction of its own; empty inside an open one.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
