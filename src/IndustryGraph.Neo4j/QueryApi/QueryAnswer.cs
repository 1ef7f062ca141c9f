using IndustryGraph.Graph.Engines;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>What the Query API answered to one request beside the rows, read to its end.</summary>
internal sealed class QueryAnswer
{
    public StatementCounters Counters { get; set; } = new();

    public PlanDescription? Plan { get; set; }

    public IReadOnlyList<string> Bookmarks { get; set; } = [];

    /// <summary>The first of the errors; null where it succeeded.</summary>
    public ServerError? Error { get; set; }

    /// <summary>The id of the explicit transaction, while it is open.</summary>
    public string? TransactionId { get; set; }

    /// <summary>The cluster member that holds the explicit transaction: later requests must name it.</summary>
    public string? ClusterAffinity { get; set; }

    public TransportSummary ToSummary() => new() { Counters = Counters, Plan = Plan, Bookmarks = Bookmarks };
}

/// <summary>An error as Neo4j sends it.</summary>
internal sealed record ServerError(string Code, string Message);
