using IndustryGraph.Graph.Errors;
using IndustryGraph.Neo4j.Transport;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>Finds out whether a commit took effect whose answer was lost, also while the server is started anew.</summary>
internal sealed class CommitOutcome
{
    private readonly CommitMarker markers;
    private readonly ResiliencePipeline pipeline;

    public CommitOutcome(CommitMarker markers, TimeSpan limit, TimeProvider time)
    {
        this.markers = markers;
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(limit)
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<TransportException>(),
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromSeconds(1),
                UseJitter = true,
            })
            .Build();
    }

    /// <summary>The bookmarks of the commit.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="id">Its marker.</param>
    /// <param name="lost">How the answer was lost.</param>
    /// <exception cref="TransportException">It did not take effect, and may be tried again; or nothing could be found out.</exception>
    public async Task<IReadOnlyList<string>> ResolveAsync(ITransportTransaction transaction, string id, TransportException lost)
    {
        try
        {
            IReadOnlyList<string>? found = await pipeline.ExecuteAsync(async token =>
            {
                // As long as it may still be committing, the marker says nothing.
                await transaction.DiscardAsync(token);
                return await markers.FindAsync(id, token);
            });
            return found ?? throw new TransportException(
                GraphErrorCodes.StoreUnavailable, $"{lost.Message} The write did not take effect.", TransportOutcome.Failed, lost);
        }
        catch (TimeoutRejectedException)
        {
            throw new TransportException(
                lost.Code, $"{lost.Message} It did if MATCH (c:{CommitMarker.Label} {{id: '{id}'}}) RETURN c finds a node.", TransportOutcome.Unknown, lost);
        }
    }
}
