using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.QueryApi;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>
/// An explicit transaction of the Query API. Neo4j rolls it back by itself when a statement fails in it, and when it idles
/// for longer than the server allows (60 s by default).
/// </summary>
internal sealed class Neo4jTransaction : IGraphTransaction
{
    private readonly QueryApiClient client;
    private readonly StatementRunner runner;
    private readonly AccessMode mode;
    private readonly string path;
    private readonly string? clusterAffinity;
    private bool isOpen = true;

    private Neo4jTransaction(QueryApiClient client, StatementRunner runner, AccessMode mode, QueryAnswer opened)
    {
        this.client = client;
        this.runner = runner;
        this.mode = mode;
        path = $"/tx/{opened.TransactionId}";
        clusterAffinity = opened.ClusterAffinity;
    }

    public static async Task<Neo4jTransaction> BeginAsync(QueryApiClient client, StatementRunner runner, AccessMode mode, CancellationToken cancellationToken)
    {
        QueryAnswer opened = await client.PostAsync("/tx", new QueryRequest { Mode = mode }, clusterAffinity: null, cancellationToken);
        return opened.TransactionId is not null
            ? new Neo4jTransaction(client, runner, mode, opened)
            : throw new GraphException(GraphErrorCodes.RequestInvalid, $"{client.Endpoint} opened no transaction. It needs Neo4j 5.26 or newer, or Aura.");
    }

    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        CheckOpen();
        try
        {
            QueryAnswer answer = await runner.RunAsync(path, statement, mode: null, clusterAffinity, cancellationToken);
            return new BufferedResultCursor(answer);
        }
        catch (GraphException exception)
        {
            await RollbackQuietlyAsync();
            throw Explain(exception);
        }
    }

    public async ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        isOpen = false;
        try
        {
            await client.PostAsync($"{path}/commit", new QueryRequest { IsCommit = mode == AccessMode.Write }, clusterAffinity, cancellationToken);
        }
        catch (GraphException exception)
        {
            throw Explain(exception);
        }
    }

    public async ValueTask RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (isOpen)
        {
            isOpen = false;
            await client.DeleteAsync(path, clusterAffinity, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => isOpen ? new ValueTask(RollbackQuietlyAsync()) : ValueTask.CompletedTask;

    // Where this does not reach the server, the server's own idle limit discards the transaction.
    private async Task RollbackQuietlyAsync()
    {
        isOpen = false;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await client.DeleteAsync(path, clusterAffinity, patience.Token);
        }
        catch (Exception exception) when (exception is GraphException or OperationCanceledException)
        {
            return;
        }
    }

    private void CheckOpen()
    {
        if (!isOpen)
        {
            throw Closed("The transaction was committed, rolled back, or ended by a failed statement before. Begin a new one.", cause: null);
        }
    }

    private static GraphException Explain(GraphException exception) =>
        exception.Code == GraphErrorCodes.RequestInvalid && exception.Message.StartsWith("Transaction with Id", StringComparison.Ordinal)
            ? Closed("Neo4j no longer knows the transaction: it idled for too long, or the server was started anew. Nothing of it took effect.", exception)
            : exception;

    private static GraphException Closed(string message, Exception? cause) => new(GraphErrorCodes.TransactionClosed, message, cause);
}
