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
    private static readonly TimeSpan CommitPatience = TimeSpan.FromSeconds(30);

    private bool isOpen = true;
    private bool hasWritten;

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
            StatementAnswer answer = await session.Runner.RunAsync(statement, deadline, transaction.RunAsync, cancellationToken);
            hasWritten |= answer.Kind == StatementKind.Write;
            return answer;
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

    /// <summary>Commits. What was written is either committed when this returns, or certainly not, or the error says that nobody knows.</summary>
    public async Task<IReadOnlyList<string>> CommitOnceAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        isOpen = false;
        if (!hasWritten)
        {
            return Committed(await transaction.CommitAsync(last: null, cancellationToken));
        }

        string marker = StatementTag.New();
        IReadOnlyList<string> bookmarks = Committed(await CommitMarkedAsync(marker));
        await session.Markers.RemoveAsync(marker);
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

    // A commit that was sent is waited for, whether its caller still is or not: it could only become unknown.
    private async Task<IReadOnlyList<string>> CommitMarkedAsync(string marker)
    {
        using var patience = new CancellationTokenSource(CommitPatience, session.Time);
        try
        {
            return await transaction.CommitAsync(CommitMarker.Create(marker), patience.Token);
        }
        catch (TransportException exception) when (exception.Outcome == TransportOutcome.Unknown)
        {
            return await session.Outcomes.ResolveAsync(transaction, marker, exception);
        }
        catch (TransportException)
        {
            await DiscardQuietlyAsync();
            throw;
        }
        catch (OperationCanceledException exception)
        {
            var lost = new TransportException(
                GraphErrorCodes.StoreUnavailable, $"Neo4j did not answer a commit for {CommitPatience.TotalSeconds:0} s.", TransportOutcome.Unknown, exception);
            return await session.Outcomes.ResolveAsync(transaction, marker, lost);
        }
    }

    private IReadOnlyList<string> Committed(IReadOnlyList<string> bookmarks)
    {
        session.Bookmarks.Committed(scope.Bookmarks, bookmarks);
        return bookmarks;
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
