using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>All rows in order. Rows with equal keys keep the order in which they came.</summary>
internal sealed class SortOperator(RowReader input, RowLayout layout, (Expression Expression, bool Descending)[] items, bool readsGraph) : Operator
{
    private readonly RowBuffer rows = new(layout);
    private readonly SortKeys keys = new(items);
    private ExecutionContext context = null!;
    private GraphRoot graph = null!;
    private int[]? order;
    private long charged;
    private int next;

    public override void Open(in OpenScope scope)
    {
        input.Open(scope);
        context = scope.Context;
        if (readsGraph)
        {
            graph = scope.CaptureGraph();
        }

        Clear();
        rows.Open(context);
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        order ??= Sort();
        while (!output.IsFull && next < order.Length)
        {
            rows.CopyRow(order[next++], output, output.Count++);
        }

        context.Tick(output.Count);
        return output.Count > 0;
    }

    public override void Close()
    {
        input.Close();
        rows.Clear();
        Clear();
        graph = null!;
    }

    private int[] Sort()
    {
        while (input.NextBatch())
        {
            context.Tick(input.Batch.Count);
            rows.Append(input.Batch);
            for (int row = 0; row < input.Batch.Count; row++)
            {
                keys.Add(new Row(input.Batch, row, graph, context));
            }

            Charge((long)(keys.BytesPerRow + sizeof(int)) * input.Batch.Count);
        }

        int[] sorted = [.. Enumerable.Range(0, rows.Count)];
        sorted.AsSpan().Sort(Compare);
        return sorted;
    }

    private int Compare(int left, int right)
    {
        context.Tick();
        int result = keys.Compare(left, right);
        return result != 0 ? result : left.CompareTo(right);
    }

    private void Charge(long bytes)
    {
        charged += bytes;
        context.Charge(bytes);
    }

    private void Clear()
    {
        context?.Release(charged);
        charged = 0;
        next = 0;
        order = null;
        keys.Clear();
    }
}
