using System.Collections.Concurrent;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>An engine that keeps the statements that it is asked to run, each text once.</summary>
internal sealed class StatementRecorder(IGraphEngine inner) : IGraphEngine
{
    private readonly ConcurrentDictionary<string, CypherStatement> statements = new(StringComparer.Ordinal);

    public IEnumerable<CypherStatement> Statements => statements.Values;

    public string Description => inner.Description;

    public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        statements.TryAdd(statement.Text, statement);
        return inner.RunAsync(statement, mode, cancellationToken);
    }

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        inner.BeginAsync(mode, bookmarks, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
