using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>A statement as it is sent.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">The caller's parameters.</param>
internal sealed record TransportStatement(string Text, IReadOnlyDictionary<string, GraphValue> Parameters)
{
    /// <summary>
    /// The value of the parameter <see cref="StatementTag.ParameterName"/>, which is sent beside the others so that the
    /// running statement can be found on the server; null for one that is never stopped.
    /// </summary>
    public string? Tag { get; init; }
}
