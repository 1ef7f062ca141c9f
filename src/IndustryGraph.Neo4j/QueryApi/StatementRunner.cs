using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// Runs one statement under its time limit and the caller's token, and on either ends it on the server too: Neo4j keeps a
/// query running whose client hung up.
/// </summary>
internal sealed class StatementRunner(QueryApiClient client, TimeProvider time)
{
    // How long a statement that was told to stop is waited for, and how often it is looked for: it may not have begun yet.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private const string Terminate = $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters
        WHERE parameters['{StatementTag.ParameterName}'] = $tag
        TERMINATE TRANSACTIONS id YIELD transactionId
        RETURN count(*) AS terminated
        """;

    /// <summary>Runs a statement by a request to a path.</summary>
    public async Task<QueryAnswer> RunAsync(
        string path, CypherStatement statement, AccessMode? mode, string? clusterAffinity, CancellationToken cancellationToken)
    {
        var request = new QueryRequest { Statement = statement, Mode = mode, Tag = StatementTag.New() };
        using var abort = new CancellationTokenSource();
        Task<QueryAnswer> answer = client.PostAsync(path, request, clusterAffinity, abort.Token);
        GraphException stopped;
        try
        {
            return await answer.WaitAsync(statement.Limits.Timeout, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            stopped = new GraphException(
                GraphErrorCodes.TransactionTimedOut,
                $"The statement ran longer than {statement.Limits.Timeout.TotalSeconds:0.###} s, its limit. Make the pattern more selective, add an index, or raise the limit.");
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            stopped = new GraphException(GraphErrorCodes.Terminated, "The statement was cancelled.", exception);
        }

        // It may have come to its end meanwhile; then that is the truth, above all of a write.
        return await StopAsync(request.Tag, answer, abort) ?? throw stopped;
    }

    private async Task<QueryAnswer?> StopAsync(string tag, Task<QueryAnswer> answer, CancellationTokenSource abort)
    {
        using var grace = new CancellationTokenSource(Grace, time);
        try
        {
            while (!answer.IsCompleted)
            {
                await TerminateAsync(tag, grace.Token);
                await Task.WhenAny(answer, Task.Delay(LookAgain, time, grace.Token));
                grace.Token.ThrowIfCancellationRequested();
            }

            return await answer;
        }
        catch (Exception exception) when (exception is GraphException or OperationCanceledException)
        {
            await abort.CancelAsync();
            await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return null;
        }
    }

    private async Task TerminateAsync(string tag, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(Terminate, GraphMap.Of([KeyValuePair.Create("tag", GraphValue.String(tag))]));
        await client.PostAsync(string.Empty, new QueryRequest { Statement = statement, Mode = AccessMode.Read }, clusterAffinity: null, cancellationToken);
    }
}
