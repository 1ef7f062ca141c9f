using System.Text.Json;

namespace IndustryGraph.GraphQL;

/// <summary>One request of GraphQL.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document.</summary>
    public string? Query { get; init; }

    /// <summary>Which operation of the document to run; needed where it has several.</summary>
    public string? OperationName { get; init; }

    /// <summary>The values of the variables, a JSON object; undefined or null where there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether only a query may run, as for GET. False by default.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>The id by which the request is found in logs; errors bear it as <c>extensions.correlationId</c>. None by default.</summary>
    public string? CorrelationId { get; init; }
}
