using IndustryGraph.Graph.Errors;
using Polly;
using Polly.Retry;

namespace IndustryGraph.Hosting.Stores;

/// <summary>A store that does not answer yet is being waited for.</summary>
/// <param name="Reason">Why it does not answer.</param>
/// <param name="Limit">How long it is waited for at most.</param>
public sealed record StoreWait(string Reason, TimeSpan Limit);

/// <summary>Waits at the start for a store that was started at the same time, as the services of a composition are.</summary>
internal static class StoreWaiting
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>Opens a store as soon as it answers.</summary>
    /// <exception cref="GraphException">StoreUnavailable: it did not answer within the limit. What will not pass is raised at once.</exception>
    public static async Task<T> OpenAsync<T>(
        Func<CancellationToken, Task<T>> open, TimeSpan limit, IProgress<StoreWait> progress, TimeProvider time, CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Exception is GraphException exception && IsStarting(exception) && time.GetElapsedTime(started) < limit),
                MaxRetryAttempts = int.MaxValue,
                Delay = LookAgain,
                OnRetry = retry =>
                {
                    progress.Report(new StoreWait(retry.Outcome.Exception!.Message, limit));
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
        try
        {
            return await pipeline.ExecuteAsync(async token => await open(token), cancellationToken);
        }
        catch (GraphException exception) when (IsStarting(exception))
        {
            throw new GraphException(
                GraphErrorCodes.StoreUnavailable,
                $"{exception.Message} It was waited for {limit.TotalSeconds:0} s (Neo4j:StartTimeout). Start it, or check Neo4j:Uri.",
                exception);
        }
    }

    // A server that starts may take the connection and answer nothing for a while.
    private static bool IsStarting(GraphException exception) => exception.Code is GraphErrorCodes.StoreUnavailable or GraphErrorCodes.TransactionTimedOut;
}
