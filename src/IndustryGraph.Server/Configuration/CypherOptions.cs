namespace IndustryGraph.Server.Configuration;

/// <summary>The section <c>Cypher</c>: what statements may do that come over HTTP.</summary>
internal sealed class CypherOptions
{
    public const string Section = "Cypher";

    /// <summary>Whether they may write. False by default.</summary>
    public bool AllowWrites { get; set; }
}
