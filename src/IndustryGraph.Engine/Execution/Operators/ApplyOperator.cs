using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Runs its right side once for each left row, with that row as its argument, and joins the rows of both. Optional: a
/// left row without right rows comes once, with nulls.
/// </summary>
internal sealed class ApplyOperator : FlatMapOperator
{
    private readonly Operator right;
    private readonly Batch rightBatch;
    private readonly int[] rightSlots;
    private readonly bool optional;
    private readonly bool rightWrites;
    private int capacity;
    private bool anyRow;
    private bool ended;

    public ApplyOperator(RowReader left, FlatMapShape shape, Operator right, RowLayout rightLayout, bool optional, bool rightWrites)
        : base(left, shape)
    {
        this.right = right;
        this.optional = optional;
        this.rightWrites = rightWrites;
        rightSlots = shape.Own;
        rightBatch = new Batch(rightLayout, 1);
    }

    public override void Close()
    {
        base.Close();
        right.Close();
        rightBatch.Release();
    }

    protected override bool Begin()
    {
        // A writing body sees the graph as it is for its row; a reading one as it was when the clause opened.
        OpenScope scope = Scope.WithArgument(Input.Batch, Input.Index);
        right.Open(rightWrites ? scope : scope.WithGraph(Graph));
        capacity = Math.Min(Batch.FirstCapacity, Context.BatchCapacity);
        anyRow = false;
        ended = false;
        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        if (ended)
        {
            return 0;
        }

        rightBatch.SetCapacity(Math.Min(room, capacity));
        capacity = Math.Min(Context.BatchCapacity, capacity * 4);
        if (right.Next(rightBatch))
        {
            anyRow = true;
            foreach (int slot in rightSlots)
            {
                output[slot].CopyRange(rightBatch[slot], 0, first, rightBatch.Count);
            }

            return rightBatch.Count;
        }

        ended = true;
        if (!optional || anyRow)
        {
            return 0;
        }

        foreach (int slot in rightSlots)
        {
            output[slot].Set(first, default);
        }

        return 1;
    }
}
