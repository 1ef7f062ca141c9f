namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>An operation that both stores must answer alike.</summary>
/// <param name="Name">What it compares, for people.</param>
/// <param name="Text">The operation. One that pages has the variable <c>$cursor</c>.</param>
internal sealed record ParityCase(string Name, string Text)
{
    /// <summary>The dotted path of the connection whose pages are walked to their end; null where there are none.</summary>
    public string? Pages { get; init; }

    /// <summary>Whether the answer holds maps that a statement returned: Neo4j does not keep the order of their keys.</summary>
    public bool HoldsMaps { get; init; }

    /// <summary>Whether the pages are walked from the last to the first.</summary>
    public bool Backwards { get; init; }
}
