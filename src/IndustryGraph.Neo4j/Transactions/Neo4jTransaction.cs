using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.Statements;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>A transaction of several statements. Neo4j rolls it back by itself when a statement fails in it.</summary>
internal sealed class Neo4jTransaction(Neo4jSession session, ITransportTransaction transaction, TransportScope scope) : IGraphTransaction
{
    private static readonly TimeSpan RollbackPatience = TimeSpan.FromSeconds(5);

    private bool isOpen = true;

    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        CheckOpen();
        try
        {
            return new BufferedResultCursor(await RunAsync(statement, new Deadline(statement.Limits.Timeout, session.Time), cancellationToken));
        }
        catch (TransportException exception)
        {
            throw session.Errors.From(exception);
        }
    }

    /// <summary>Runs a statement; one that fails ends the transaction.</summary>
    public async Task<StatementAnswer> RunAsync(CypherStatement statement, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await session.Runner.RunAsync(statement, deadline, transaction.RunAsync, cancellationToken);
        }
        catch
        {
            await DiscardQuietlyAsync();
            throw;
        }
    }

    public async ValueTask<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        try
        {
            return await CommitOnceAsync(cancellationToken);
        }
        catch (TransportException exception)
        {
            throw session.Errors.From(exception);
        }
    }

    /// <summary>Commits.</summary>
    public async Task<IReadOnlyList<string>> CommitOnceAsync(CancellationToken cancellationToken)
    {
        isOpen = false;
        IReadOnlyList<string> bookmarks = await transaction.CommitAsync(last: null, cancellationToken);
        session.Bookmarks.Committed(scope.Bookmarks, bookmarks);
        return bookmarks;
    }

    public async ValueTask RollbackAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        isOpen = false;
        try
        {
            await transaction.DiscardAsync(cancellationToken);
        }
        catch (TransportException exception)
        {
            throw session.Errors.From(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isOpen)
        {
            await DiscardQuietlyAsync();
        }

        await transaction.DisposeAsync();
    }

    // Where this does not reach the server, the server's own idle limit discards the transaction.
    private async Task DiscardQuietlyAsync()
    {
        isOpen = false;
        using var patience = new CancellationTokenSource(RollbackPatience);
        try
        {
            await transaction.DiscardAsync(patience.Token);
        }
        catch (Exception exception) when (exception is TransportException or OperationCanceledException)
        {
            return;
        }
    }

    private void CheckOpen()
    {
        if (!isOpen)
        {
            throw new GraphException(
                GraphErrorCodes.TransactionClosed, "The transaction was committed, rolled back, or ended by a failed statement before. Begin a new one.");
        }
    }
}
