using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Engine.Sessions;

/// <summary>
/// Statements that take effect together. It sees one snapshot until it writes first; then it holds the right to write.
/// After a failure only a rollback is possible.
/// </summary>
internal sealed class EmbeddedTransaction(EmbeddedGraphEngine engine, GraphStore store, AccessMode mode, DateTimeOffset started) : IGraphTransaction
{
    private GraphRoot? snapshot;
    private GraphWriter? writer;
    private EmbeddedCursor? cursor;
    private TransactionState state;

    public AccessMode Mode => mode;

    public DateTimeOffset Started => started;

    /// <summary>The state that a reading statement sees now.</summary>
    public GraphRoot Graph => writer?.Freeze() ?? (snapshot ??= store.Current);

    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        EnsureOpen();
        if (cursor is { IsOpen: true })
        {
            throw new InvalidOperationException("The rows of the statement before are still being read: read them to the end or dispose the cursor.");
        }

        try
        {
            IResultCursor opened = await engine.RunInAsync(this, statement, cancellationToken);
            cursor = opened as EmbeddedCursor;
            return opened;
        }
        catch
        {
            Fail();
            throw;
        }
    }

    public ValueTask<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken = default)
    {
        EnsureOpen();
        CompleteCursor();
        EnsureOpen();
        try
        {
            writer?.Commit(cancellationToken);
            return ValueTask.FromResult(store.LatestBookmarks);
        }
        finally
        {
            End();
        }
    }

    public ValueTask RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (state == TransactionState.Closed)
        {
            throw Closed();
        }

        cursor?.Abandon();
        writer?.Rollback();
        End();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => state == TransactionState.Closed ? ValueTask.CompletedTask : RollbackAsync();

    /// <summary>The transaction's writer, which waits for its turn where this is the first write.</summary>
    public async ValueTask<GraphWriter> WriterAsync(CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            writer = snapshot is null ? await store.BeginWriteAsync(cancellationToken) : await store.UpgradeAsync(snapshot, cancellationToken);
        }

        return writer;
    }

    /// <summary>A statement failed: what it did is undone with the rest.</summary>
    public void Fail()
    {
        if (state == TransactionState.Open)
        {
            state = TransactionState.Failed;
            writer?.Rollback();
            writer = null;
        }
    }

    private void CompleteCursor()
    {
        if (cursor is { IsOpen: true })
        {
            cursor.Complete();
        }
    }

    private void End()
    {
        state = TransactionState.Closed;
        writer?.Dispose();
        writer = null;
        snapshot = null;
        cursor = null;
    }

    private void EnsureOpen()
    {
        if (state == TransactionState.Closed)
        {
            throw Closed();
        }

        if (state == TransactionState.Failed)
        {
            throw new GraphException(
                GraphErrorCodes.TransactionClosed, "A statement of this transaction has failed: nothing of it remains. Roll it back and begin another.");
        }
    }

    private static GraphException Closed() => new(GraphErrorCodes.TransactionClosed, "The transaction has ended. Begin another.");

    private enum TransactionState
    {
        Open,
        Failed,
        Closed,
    }
}
