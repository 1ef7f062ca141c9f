using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// The barrier between a writing clause and one that reads: it runs its input to the end when it is opened, so that
/// whoever captures the graph after that sees all of the writes.
/// </summary>
internal sealed class EagerOperator(RowReader input, RowLayout layout) : Operator
{
    private readonly RowBuffer rows = new(layout);
    private int next;

    public override void Open(in OpenScope scope)
    {
        rows.Open(scope.Context);
        next = 0;
        input.Open(scope);
        while (input.NextBatch())
        {
            scope.Context.Tick(input.Batch.Count);
            rows.Append(input.Batch);
        }
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        next += rows.CopyTo(next, output);
        return output.Count > 0;
    }

    public override void Close()
    {
        input.Close();
        rows.Clear();
    }
}
