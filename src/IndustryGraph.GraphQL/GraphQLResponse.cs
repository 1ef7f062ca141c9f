using System.Buffers;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL;

/// <summary>The answer to a request: JSON in a pooled buffer, which disposing gives back.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly JsonBuffer json;

    internal GraphQLResponse(JsonBuffer json, GraphQLOutcome outcome)
    {
        this.json = json;
        Outcome = outcome;
    }

    /// <summary>How far the request came.</summary>
    public GraphQLOutcome Outcome { get; }

    /// <summary>The response, an object in UTF-8. Valid until this is disposed.</summary>
    public ReadOnlySequence<byte> Body => new(json.Written);

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}

/// <summary>How far a request came.</summary>
public enum GraphQLOutcome
{
    /// <summary>It ran; the response has data, perhaps null, and perhaps errors.</summary>
    Executed,

    /// <summary>It was refused before it ran: the response has errors and no data.</summary>
    Refused,

    /// <summary>It was refused since the method of HTTP only reads and the operation is no query.</summary>
    MethodNotAllowed,
}
