using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution;

/// <summary>What one run of a statement carries along: parameters, clock, limits, the writer if it writes. Used by one thread.</summary>
internal sealed class ExecutionContext
{
    private const int StepsBetweenChecks = 4096;

    private readonly StatementLimits limits;
    private readonly TimeProvider time;
    private readonly long started;
    private readonly CancellationToken cancellationToken;
    private int stepsLeft = StepsBetweenChecks;
    private long charged;

    public ExecutionContext(
        IReadOnlyDictionary<string, GraphValue> parameters, StatementLimits limits, TimeProvider time, DateTimeOffset transactionTime, int localCount,
        GraphWriter? writer, CancellationToken cancellationToken)
    {
        Parameters = parameters;
        this.limits = limits;
        this.time = time;
        this.cancellationToken = cancellationToken;
        started = time.GetTimestamp();
        StatementTime = time.GetUtcNow();
        TransactionTime = transactionTime;
        Locals = localCount == 0 ? [] : new GraphValue[localCount];
        Writer = writer;
    }

    public IReadOnlyDictionary<string, GraphValue> Parameters { get; }

    /// <summary>When the statement began: what <c>date()</c> and <c>datetime()</c> read.</summary>
    public DateTimeOffset StatementTime { get; }

    /// <summary>When the transaction began: what <c>datetime.transaction()</c> reads.</summary>
    public DateTimeOffset TransactionTime { get; }

    /// <summary>What <c>datetime.realtime()</c> reads.</summary>
    public TimeProvider Time => time;

    /// <summary>A token of whoever waits for the next row, besides the statement's own.</summary>
    public CancellationToken ObservedToken { get; set; }

    /// <summary>The variables of comprehensions, quantifiers and <c>reduce</c>, by <see cref="Semantics.LocalVariable.Index"/>.</summary>
    public GraphValue[] Locals { get; }

    /// <summary>The transaction's writer; null while reading.</summary>
    public GraphWriter? Writer { get; }

    /// <summary>The state that a reading transaction sees.</summary>
    public GraphRoot? Snapshot { get; init; }

    /// <summary>How many rows a batch may have; tests make it small to prove that nothing depends on where batches end.</summary>
    public int BatchCapacity { get; init; } = Batch.FullCapacity;

    /// <summary>The subqueries inside expressions, by their number in the plan.</summary>
    public IReadOnlyList<SubqueryRunner> Subqueries { get; init; } = [];

    /// <summary>The procedures that CALL may name.</summary>
    public ProcedureRegistry Procedures { get; init; } = ProcedureRegistry.Empty;

    /// <summary>What the statement has changed so far.</summary>
    public UpdateCounters Counters { get; } = new();

    /// <summary>The graph as a reading clause that opens now sees it.</summary>
    public GraphRoot CaptureGraph() => Writer?.Freeze() ?? Snapshot!;

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="GraphException">It was not given.</exception>
    public GraphValue Parameter(string name) => Parameters.TryGetValue(name, out GraphValue value)
        ? value
        : throw new GraphException(GraphErrorCodes.ParameterMissing, $"Expected parameter(s): {name}")
        {
            Tck = new TckClassification("ParameterMissing", ErrorPhase.CompileTime, "MissingParameter"),
        };

    /// <summary>Counts steps of work, and every few thousand looks at the clock and the cancellation token. To be called in every loop.</summary>
    public void Tick(int steps = 1)
    {
        stepsLeft -= steps;
        if (stepsLeft <= 0)
        {
            CheckLimits();
        }
    }

    /// <summary>Counts bytes that are kept: rows in a sort or group, collected lists, long strings.</summary>
    public void Charge(long bytes)
    {
        charged += bytes;
        if (charged > limits.MaxMemoryBytes)
        {
            throw new GraphException(
                GraphErrorCodes.MemoryLimitExceeded,
                $"The statement keeps more than {limits.MaxMemoryBytes} bytes, its limit. Return fewer rows, aggregate earlier, or raise the limit.");
        }
    }

    /// <summary>Gives back bytes that are kept no longer.</summary>
    public void Release(long bytes) => charged -= bytes;

    private void CheckLimits()
    {
        stepsLeft = StepsBetweenChecks;
        if (cancellationToken.IsCancellationRequested || ObservedToken.IsCancellationRequested)
        {
            throw new GraphException(GraphErrorCodes.Terminated, "The statement was cancelled.", new OperationCanceledException());
        }

        if (limits.Timeout != Timeout.InfiniteTimeSpan && time.GetElapsedTime(started) > limits.Timeout)
        {
            throw new GraphException(
                GraphErrorCodes.TransactionTimedOut,
                $"The statement ran longer than {limits.Timeout.TotalSeconds:0.###} s, its limit. Make the pattern more selective, add an index, or raise the limit.");
        }
    }
}
