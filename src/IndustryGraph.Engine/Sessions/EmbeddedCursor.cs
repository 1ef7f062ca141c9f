using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Sessions;

/// <summary>Pulls rows from a running operator tree on the caller's thread, and ends the run.</summary>
internal sealed class EmbeddedCursor : IResultCursor
{
    private readonly StatementRun run;
    private readonly GraphValue[] row;
    private Materializer? materializer;
    private int index = -1;
    private long rows;
    private int capacity = Batch.FirstCapacity;

    public EmbeddedCursor(StatementRun run)
    {
        this.run = run;
        row = new GraphValue[run.Columns.Count];
    }

    public IReadOnlyList<string> Columns => run.Columns;

    public StatementSummary? Summary { get; private set; }

    /// <summary>Whether the run has not ended.</summary>
    public bool IsOpen => !run.HasEnded;

    public GraphValue this[int column] => index >= 0
        ? row[column]
        : throw new InvalidOperationException("There is no current row: read one first.");

    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (run.HasEnded)
        {
            index = -1;
            return ValueTask.FromResult(false);
        }

        try
        {
            run.Context.ObservedToken = cancellationToken;
            return ValueTask.FromResult(Read());
        }
        catch (Exception failure)
        {
            index = -1;
            throw run.Fail(failure);
        }
    }

    public ValueTask DisposeAsync()
    {
        if (IsOpen)
        {
            Complete();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the run before its last row: a reading statement stops, a writing one is completed.</summary>
    public void Complete()
    {
        try
        {
            run.Context.ObservedToken = default;
            while (run.Writes && NextBatch())
            {
                run.Context.Tick(run.Batch.Count);
            }

            End();
        }
        catch (Exception failure)
        {
            throw run.Fail(failure);
        }
    }

    /// <summary>Ends the run, which is about to be undone.</summary>
    public void Abandon()
    {
        if (IsOpen)
        {
            run.Abandon();
        }
    }

    private bool Read()
    {
        if (index + 1 < run.Batch.Count)
        {
            index++;
        }
        else if (NextBatch())
        {
            index = 0;
        }
        else
        {
            End();
            return false;
        }

        CountRow();
        materializer ??= new Materializer(run.ResultGraph, run.Context);
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = materializer.Materialize(run.Batch[run.Output[i].Slot].Get(index));
        }

        return true;
    }

    private bool NextBatch()
    {
        Batch batch = run.Batch;
        index = -1;
        batch.SetCapacity(Math.Min(capacity, run.Context.BatchCapacity));
        capacity = Math.Min(Batch.FullCapacity, capacity * 4);

        // A statement without columns hands out no rows, however many it makes.
        while (run.Root.Next(batch))
        {
            if (row.Length > 0)
            {
                return true;
            }

            run.Context.Tick(batch.Count);
        }

        batch.Clear();
        return false;
    }

    private void CountRow()
    {
        if (++rows > run.Limits.MaxRows)
        {
            throw new GraphException(
                GraphErrorCodes.RowLimitExceeded, $"The statement returns more than {run.Limits.MaxRows} rows, its limit. Add LIMIT, aggregate, or raise the limit.");
        }
    }

    private void End()
    {
        index = -1;
        Summary = run.End();
    }
}
