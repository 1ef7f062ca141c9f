using IndustryGraph.Graph.Engines;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>What a statement answered: rows within its limits, and what follows them.</summary>
internal sealed record StatementAnswer(RowBuffer Rows, TransportSummary Summary)
{
    /// <summary>The bookmarks of a transaction of its own.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = Summary.Bookmarks;

    /// <summary>What the statement did; Neo4j does not state it. A write that changed nothing reads like a read.</summary>
    public StatementKind Kind =>
        Summary.Counters is not { IndexesAdded: 0, IndexesRemoved: 0, ConstraintsAdded: 0, ConstraintsRemoved: 0 } ? StatementKind.Schema
        : Summary.Counters.ContainsUpdates ? StatementKind.Write
        : StatementKind.Read;
}
