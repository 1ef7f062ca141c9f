using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>
/// An open transaction of the driver, with the session that it is the only user of. Its tag stands in its metadata, so that
/// it is found on the server where its connection is lost.
/// </summary>
internal sealed class DriverTransaction(DriverTransport transport, IAsyncSession session, IAsyncTransaction transaction, string tag) : ITransportTransaction
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(100);

    // What is being committed cannot be terminated; it is waited for.
    private const string Terminate = $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, metaData
        WHERE metaData['{StatementTag.ParameterName}'] = $tag
        TERMINATE TRANSACTIONS id YIELD transactionId
        RETURN count(*) AS found
        """;

    private Task pending = Task.CompletedTask;

    public async Task<TransportSummary> RunAsync(TransportStatement statement, RowBuffer rows, CancellationToken cancellationToken)
    {
        try
        {
            Task<IResultSummary> running = DriverTransport.RunToEndAsync(transaction.RunAsync(ParametersOf.Query(statement)), rows);
            pending = running;
            return SummaryReader.Read(await running.WaitAsync(cancellationToken), []);
        }
        catch (Exception exception) when (DriverErrors.IsOne(exception))
        {
            throw DriverErrors.From(exception, mayTakeEffect: false);
        }
    }

    public async Task<IReadOnlyList<string>> CommitAsync(TransportStatement? last, CancellationToken cancellationToken)
    {
        if (last is not null)
        {
            await RunAsync(last, new RowBuffer(StatementLimits.None), cancellationToken);
        }

        try
        {
            Task committing = transaction.CommitAsync();
            pending = committing;
            await committing.WaitAsync(cancellationToken);
            return session.LastBookmarks?.Values ?? [];
        }
        catch (Exception exception) when (DriverErrors.IsOne(exception))
        {
            throw DriverErrors.From(exception, mayTakeEffect: true);
        }
    }

    public async Task DiscardAsync(CancellationToken cancellationToken)
    {
        if (pending.IsCompletedSuccessfully && await TryRollbackAsync(cancellationToken))
        {
            return;
        }

        while (await TerminateAsync(cancellationToken) > 0)
        {
            await Task.Delay(AskAgain, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A connection that is lost cannot be closed, which is no fault of the caller.
        await ((Task)session.CloseAsync()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<bool> TryRollbackAsync(CancellationToken cancellationToken)
    {
        try
        {
            await transaction.RollbackAsync().WaitAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (DriverErrors.IsOne(exception))
        {
            return false;
        }
    }

    private async Task<long> TerminateAsync(CancellationToken cancellationToken)
    {
        var statement = new TransportStatement(Terminate, GraphMap.Of([KeyValuePair.Create("tag", GraphValue.String(tag))]));
        var rows = new RowBuffer(StatementLimits.None);
        await transport.RunAsync(statement, new TransportScope(Graph.Engines.AccessMode.Read, []), rows, cancellationToken);
        return rows[0, 0].AsInteger();
    }
}
