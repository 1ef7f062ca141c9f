using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>What the Query API answered to one request, read to its end.</summary>
internal sealed class QueryAnswer
{
    public IReadOnlyList<string> Columns { get; set; } = [];

    public List<GraphValue[]> Rows { get; } = [];

    public List<ServerError> Errors { get; } = [];

    public StatementCounters Counters { get; set; } = new();

    public PlanDescription? Plan { get; set; }

    /// <summary>The id of the explicit transaction, while it is open.</summary>
    public string? TransactionId { get; set; }

    /// <summary>The cluster member that holds the explicit transaction: later requests must name it.</summary>
    public string? ClusterAffinity { get; set; }
}

/// <summary>An error as Neo4j sends it.</summary>
internal sealed record ServerError(string Code, string Message);
