using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Server.Observability;

/// <summary>The store's engine with every statement counted, timed and traced. The store itself disposes the engine.</summary>
internal sealed class ObservedEngine(IGraphEngine engine, StatementObserver observer) : IGraphEngine
{
    public string Description => engine.Description;

    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        StatementObservation observation = observer.Begin(statement, mode);
        try
        {
            return new ObservedCursor(await engine.RunAsync(statement, mode, cancellationToken), observation);
        }
        catch (Exception exception)
        {
            observation.Fail(exception);
            throw;
        }
    }

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        new ObservedTransaction(await engine.BeginAsync(mode, bookmarks, cancellationToken), mode, observer);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class ObservedTransaction(IGraphTransaction transaction, AccessMode mode, StatementObserver observer) : IGraphTransaction
    {
        public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
        {
            StatementObservation observation = observer.Begin(statement, mode);
            try
            {
                return new ObservedCursor(await transaction.RunAsync(statement, cancellationToken), observation);
            }
            catch (Exception exception)
            {
                observation.Fail(exception);
                throw;
            }
        }

        public ValueTask<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken = default) => transaction.CommitAsync(cancellationToken);

        public ValueTask RollbackAsync(CancellationToken cancellationToken = default) => transaction.RollbackAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
