using IndustryGraph.Neo4j.Transport;
using Polly;
using Polly.Retry;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>
/// Tries again what failed for a passing reason and certainly did not take effect, within the time limit of the statement.
/// </summary>
internal sealed class RetryPolicy
{
    private static readonly ResiliencePropertyKey<Deadline> DeadlineKey = new("deadline");
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    private readonly ResiliencePipeline pipeline;

    public RetryPolicy(TimeProvider time) => pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = arguments => ValueTask.FromResult(MayRepeat(arguments)),
            MaxRetryAttempts = 5,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = LongestDelay,
            UseJitter = true,
        })
        .Build();

    /// <summary>Runs an attempt, and more of them where the failure passes.</summary>
    public async Task<T> RunAsync<T>(Deadline deadline, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(DeadlineKey, deadline);
        try
        {
            return await pipeline.ExecuteAsync(async (inner, state) => await state(inner.CancellationToken), context, attempt);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool MayRepeat(RetryPredicateArguments<object> arguments) =>
        arguments.Outcome.Exception is TransportException { IsTransient: true, Outcome: not TransportOutcome.Unknown }
        && arguments.Context.Properties.TryGetValue(DeadlineKey, out Deadline deadline)
        && deadline.Allows(LongestDelay);
}
