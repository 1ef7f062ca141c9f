using IndustryGraph.Graph.Errors;
using Polly;
using Polly.Retry;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// Tries reads again that failed for a passing reason, in the connection or on the server. Writes are never repeated: one
/// whose answer was lost may have taken effect.
/// </summary>
internal static class ReadRetry
{
    public static ResiliencePipeline Create(TimeProvider time) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<GraphException>(IsPassing),
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(100),
            UseJitter = true,
        })
        .Build();

    // A statement that the caller or its own limit stopped stays stopped.
    private static bool IsPassing(GraphException exception) =>
        exception.IsTransient && exception.Code is not GraphErrorCodes.Terminated and not GraphErrorCodes.MemoryLimitExceeded;
}
