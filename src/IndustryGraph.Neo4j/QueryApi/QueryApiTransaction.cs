using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// A transaction of the Query API: a resource of its own, <c>/tx/ID</c>, that is held by one member of a cluster. The server
/// discards one that idles for longer than it allows (60 s by default).
/// </summary>
internal sealed class QueryApiTransaction(QueryApiClient client, AccessMode mode, QueryAnswer opened) : ITransportTransaction
{
    // While a statement or a commit runs in it, the server answers that it is in use, or 500.
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(100);

    private readonly string path = $"/tx/{opened.TransactionId}";
    private readonly string? clusterAffinity = opened.ClusterAffinity;

    public async Task<TransportSummary> RunAsync(TransportStatement statement, RowBuffer rows, CancellationToken cancellationToken)
    {
        var request = new QueryRequest { Statement = statement, CountsUpdates = mode == AccessMode.Write };
        return (await client.PostAsync(path, request, rows, clusterAffinity, cancellationToken)).ToSummary();
    }

    public async Task<IReadOnlyList<string>> CommitAsync(TransportStatement? last, CancellationToken cancellationToken)
    {
        // Neo4j 5.26 takes a last statement in the commit itself, but then answers a commit that a constraint refuses by
        // "Request body invalid" and hides why.
        if (last is { } statement)
        {
            await RunAsync(statement, new RowBuffer(StatementLimits.None), cancellationToken);
        }

        var request = new QueryRequest { IsCommit = mode == AccessMode.Write };
        return (await client.PostAsync($"{path}/commit", request, rows: null, clusterAffinity, cancellationToken)).Bookmarks;
    }

    public async Task DiscardAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await client.DeleteAsync(path, clusterAffinity, cancellationToken);
                return;
            }
            catch (TransportException exception) when (exception.Code == GraphErrorCodes.TransactionClosed)
            {
                return;
            }
            catch (TransportException exception) when (exception.Outcome != TransportOutcome.NotSent && IsInUse(exception))
            {
                await Task.Delay(AskAgain, cancellationToken);
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool IsInUse(TransportException exception) => !exception.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal);
}
