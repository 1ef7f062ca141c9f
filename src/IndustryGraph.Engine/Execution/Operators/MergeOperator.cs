using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Execution.Updates;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// MERGE: for each row what matches its pattern now, in the live layer, so that a row finds what the rows before it made;
/// or else what it makes itself.
/// </summary>
internal sealed class MergeOperator(
    RowReader input, FlatMapShape shape, Operator match, RowLayout matchLayout, int[] imports, Creation creation, BoundMerge merge)
    : FlatMapOperator(input, shape)
{
    private readonly RowBuffer rows = new(matchLayout);
    private readonly Batch work = new(matchLayout, Batch.FirstCapacity);
    private readonly int[] own = shape.Own;
    private EntityWriter writer = null!;
    private int next;

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        writer = new EntityWriter(scope.Context);
    }

    public override void Close()
    {
        base.Close();
        match.Close();
        rows.Clear();
        work.Release();
        writer = null!;
    }

    protected override bool Begin()
    {
        rows.Open(Context);
        next = 0;
        match.Open(Scope.WithArgument(Input.Batch, Input.Index).WithGraph(writer.Live));
        while (match.Next(work))
        {
            Context.Tick(work.Count);
            rows.Append(work);
        }

        if (rows.Count == 0)
        {
            Create();
        }
        else if (merge.OnMatch.Count > 0)
        {
            SetOnMatch();
        }

        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = Math.Min(room, rows.Count - next);
        for (int i = 0; i < made; i++)
        {
            Batch chunk = rows.Locate(next++, out int row);
            foreach (int slot in own)
            {
                output[slot].CopyFrom(chunk[slot], row, first + i);
            }
        }

        return made;
    }

    private void Create()
    {
        work.Clear();
        foreach (int slot in imports)
        {
            work[slot].CopyFrom(Input.Batch[slot], Input.Index, 0);
        }

        work.Count = 1;
        var row = new Row(work, 0, writer.Live, Context);
        creation.Run(work, 0, row, writer);
        SetAction.Run(merge.OnCreate, row, writer);
        rows.Append(work);
    }

    private void SetOnMatch()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            Batch chunk = rows.Locate(i, out int index);
            SetAction.Run(merge.OnMatch, new Row(chunk, index, writer.Live, Context), writer);
        }
    }
}
