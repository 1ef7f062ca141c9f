using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>Sends a statement, in a transaction of its own or inside an open one.</summary>
internal delegate Task<TransportSummary> SendStatement(TransportStatement statement, RowBuffer rows, CancellationToken cancellationToken);

/// <summary>
/// Runs one statement under its limits and the caller's token, and on any of them ends it on the server too: Neo4j keeps a
/// query running whose client hung up.
/// </summary>
internal sealed class StatementRunner(StatementTerminator terminator, TimeProvider time)
{
    // How long a statement that was told to stop is waited for.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <exception cref="GraphException">It exceeded a limit, was cancelled, or returns values that are not supported.</exception>
    /// <exception cref="TransportException">The server or the way to it failed.</exception>
    public async Task<StatementAnswer> RunAsync(CypherStatement statement, Deadline deadline, SendStatement send, CancellationToken cancellationToken)
    {
        var run = new Run(statement, send);
        try
        {
            return await run.Answer.WaitAsync(deadline.Remaining, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // It may have come to its end meanwhile; then that is the truth, above all of a write.
            return await StopAsync(run) ?? throw new GraphException(
                GraphErrorCodes.TransactionTimedOut,
                $"The statement ran longer than {deadline.Limit.TotalSeconds:0.###} s, its limit. Make the pattern more selective, add an index, or raise the limit.");
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            return await StopAsync(run) ?? throw new GraphException(GraphErrorCodes.Terminated, "The statement was cancelled.", exception);
        }
        catch (GraphException)
        {
            // The answer was not read to its end: the server may go on making it.
            await EndAbandonedAsync(run);
            throw;
        }
        finally
        {
            run.Dispose();
        }
    }

    private async Task<StatementAnswer?> StopAsync(Run run)
    {
        using var grace = new CancellationTokenSource(Grace, time);
        try
        {
            await terminator.EndAsync(run.Tag, run.Answer, grace.Token);
            return await run.Answer;
        }
        catch (Exception exception) when (exception is GraphException or TransportException or OperationCanceledException)
        {
            await run.AbandonAsync();
            return null;
        }
    }

    private async Task EndAbandonedAsync(Run run)
    {
        using var grace = new CancellationTokenSource(Grace, time);
        try
        {
            await terminator.EndAbandonedAsync(run.Tag, grace.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    /// <summary>One statement that was sent.</summary>
    private sealed class Run : IDisposable
    {
        private readonly CancellationTokenSource abort = new();
        private readonly RowBuffer rows;

        public Run(CypherStatement statement, SendStatement send)
        {
            rows = new RowBuffer(statement.Limits);
            Answer = SendAsync(new TransportStatement(statement.Text, statement.Parameters) { Tag = Tag }, send);
        }

        public string Tag { get; } = StatementTag.New();

        public Task<StatementAnswer> Answer { get; }

        public async Task AbandonAsync()
        {
            await abort.CancelAsync();
            await ((Task)Answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        public void Dispose() => abort.Dispose();

        private async Task<StatementAnswer> SendAsync(TransportStatement statement, SendStatement send) =>
            new(rows, await send(statement, rows, abort.Token));
    }
}
