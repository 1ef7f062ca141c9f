using System.Diagnostics;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Server.Observability;

/// <summary>Follows statements from their start to their end: metrics, a span, and a log entry for the slow ones.</summary>
internal sealed class StatementObserver(
    StatementMetrics metrics, StatementDoor door, ObservabilityOptions options, TimeProvider time, ILogger<StatementObserver> logger)
{
    /// <summary>The source of the server's own spans.</summary>
    public const string SourceName = "IndustryGraph";

    private const int MostText = 4096;
    private static readonly ActivitySource Source = new(SourceName);

    public StatementObservation Begin(CypherStatement statement, AccessMode mode)
    {
        Activity? span = Source.StartActivity("statement", ActivityKind.Internal);
        span?.SetTag("db.query.text", Shortened(statement.Text));
        metrics.Opened();
        return new StatementObservation(this, statement, mode, door.Current, span, time.GetTimestamp());
    }

    public void End(StatementObservation observation, string kind, string? error)
    {
        TimeSpan elapsed = time.GetElapsedTime(observation.Started);
        bool isSlow = options.SlowStatement > TimeSpan.Zero && elapsed > options.SlowStatement;
        metrics.Closed();
        metrics.Ended(observation.Door, kind, elapsed, observation.Rows, error, isSlow);
        if (isSlow)
        {
            logger.SlowStatement((long)elapsed.TotalMilliseconds, observation.Rows, observation.Door, door.CurrentCorrelationId ?? "none", Shortened(observation.Statement.Text));
        }

        if (observation.Span is { } span)
        {
            span.SetTag("industrygraph.door", observation.Door);
            span.SetTag("industrygraph.kind", kind);
            span.SetTag("db.response.returned_rows", observation.Rows);
            if (error is not null)
            {
                span.SetTag("error.type", error);
                span.SetStatus(ActivityStatusCode.Error);
            }

            span.Dispose();
        }
    }

    // Values are parameters and never shown; the text alone is.
    private static string Shortened(string text) => text.Length <= MostText ? text : text[..MostText] + " …";
}

/// <summary>One statement under way. Its end is told once, whichever comes first: the last row, an error, or that nobody reads on.</summary>
internal sealed class StatementObservation(StatementObserver observer, CypherStatement statement, AccessMode mode, string door, Activity? span, long started)
{
    private int ended;

    public CypherStatement Statement => statement;

    public string Door => door;

    public Activity? Span => span;

    public long Started => started;

    /// <summary>The rows read so far.</summary>
    public long Rows { get; set; }

    public void End(StatementKind? kind) => Finish(kind, null);

    public void Fail(Exception exception) => Finish(null, exception switch
    {
        GraphException graph => graph.Code,
        OperationCanceledException => "cancelled",
        _ => GraphErrorCodes.Unknown,
    });

    private void Finish(StatementKind? kind, string? error)
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
        {
            observer.End(this, NameOf(kind), error);
        }
    }

    // Where the kind is not known (nobody read to the end, or it failed), what was allowed stands for it.
    private string NameOf(StatementKind? kind) => kind switch
    {
        StatementKind.Write => "write",
        StatementKind.Schema => "schema",
        null when mode == AccessMode.Write => "write",
        _ => "read",
    };
}
