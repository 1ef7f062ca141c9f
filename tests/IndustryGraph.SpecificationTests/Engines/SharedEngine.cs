using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>An engine that many tests use; disposing it does nothing.</summary>
internal sealed class SharedEngine(IGraphEngine engine) : IGraphEngine
{
    public string Description => engine.Description;

    public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default) =>
        engine.RunAsync(statement, mode, cancellationToken);

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        engine.BeginAsync(mode, bookmarks, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
