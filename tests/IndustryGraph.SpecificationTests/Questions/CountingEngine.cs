using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>An engine that counts the statements it is asked to run.</summary>
internal sealed class CountingEngine(IGraphEngine inner) : IGraphEngine
{
    private int statements;

    public int Statements => statements;

    public string Description => inner.Description;

    public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref statements);
        return inner.RunAsync(statement, mode, cancellationToken);
    }

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("An operation runs one statement in a transaction of its own.");

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
