using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Reads the rows of an input one by one, through a batch that starts small and grows while rows keep coming.</summary>
internal sealed class RowReader(Operator input, RowLayout layout)
{
    private const int Growth = 4;

    private readonly Batch batch = new(layout, 1);
    private int index;
    private int capacity;
    private int maxCapacity;
    private bool ended;

    public Batch Batch => batch;

    /// <summary>The row that <see cref="MoveNext"/> stopped at.</summary>
    public int Index => index;

    /// <summary>Whether moving on replaces the rows of the batch.</summary>
    public bool IsAtBatchEnd => index + 1 >= batch.Count;

    public void Open(in OpenScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        input.Open(scope);
        batch.Clear();
        index = -1;
        maxCapacity = scope.Context.BatchCapacity;
        capacity = Math.Min(Batch.FirstCapacity, maxCapacity);
        ended = false;
    }

    /// <summary>Moves to the next row. <paramref name="demand"/>: how many rows are wanted at most, as far as one knows.</summary>
    public bool MoveNext(int demand = Batch.FullCapacity)
    {
        if (index + 1 < batch.Count)
        {
            index++;
            return true;
        }

        return NextBatch(demand);
    }

    /// <summary>Moves to the first row of the next batch, leaving what was not read of the present one.</summary>
    public bool NextBatch(int demand = Batch.FullCapacity)
    {
        if (ended)
        {
            return false;
        }

        // A statement of thousands of clauses is as deep as it is long.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        batch.SetCapacity(Math.Min(capacity, Math.Max(1, demand)));
        capacity = Math.Min(maxCapacity, capacity * Growth);
        index = 0;
        ended = !input.Next(batch);
        return !ended;
    }

    public void Close()
    {
        input.Close();
        batch.Release();
    }
}
