using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IndustryGraph.Server.Observability;

/// <summary>The server's own instruments, all of the meter <c>IndustryGraph</c>. docs/operations.md lists them.</summary>
internal sealed class StatementMetrics
{
    public const string MeterName = "IndustryGraph";

    // From a look-up by id to the default time limit.
    private static readonly double[] Seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private readonly Histogram<double> duration;
    private readonly Counter<long> rows;
    private readonly Counter<long> errors;
    private readonly Counter<long> slow;
    private readonly UpDownCounter<long> cursors;

    public StatementMetrics(IMeterFactory meters, StoreSize store)
    {
        Meter meter = meters.Create(MeterName);
        duration = meter.CreateHistogram(
            "industrygraph.statement.duration", "s", "How long statements ran, to their last row.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });
        rows = meter.CreateCounter<long>("industrygraph.statement.rows", "{row}", "Rows that statements returned.");
        errors = meter.CreateCounter<long>("industrygraph.statement.errors", "{error}", "Statements that failed, by the code of the error.");
        slow = meter.CreateCounter<long>("industrygraph.statement.slow", "{statement}", "Statements that took longer than Observability:SlowStatement.");
        cursors = meter.CreateUpDownCounter<long>("industrygraph.cursors.open", "{cursor}", "Statements whose rows are being read.");
        if (store.IsKnown)
        {
            meter.CreateObservableGauge("industrygraph.store.size", store.Read, "By", "The bytes of the embedded store's file and its write-ahead log.");
        }
    }

    public void Opened() => cursors.Add(1);

    public void Closed() => cursors.Add(-1);

    /// <summary>Counts a statement at its end.</summary>
    /// <param name="kind">read, write or schema.</param>
    /// <param name="error">The code of the error that ended it; null where none did.</param>
    public void Ended(string door, string kind, TimeSpan elapsed, long returned, string? error, bool isSlow)
    {
        var tags = new TagList { { "door", door }, { "kind", kind } };
        duration.Record(elapsed.TotalSeconds, tags);
        rows.Add(returned, tags);
        if (error is not null)
        {
            errors.Add(1, new TagList { { "door", door }, { "code", error } });
        }

        if (isSlow)
        {
            slow.Add(1, tags);
        }
    }
}
