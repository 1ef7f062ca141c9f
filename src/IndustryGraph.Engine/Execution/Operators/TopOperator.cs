using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// The first rows in order: ORDER BY with LIMIT, in the memory of the limit. Kept rows form a heap whose root is the worst
/// of them; a row that is no better than it is not kept.
/// </summary>
internal sealed class TopOperator(
    RowReader input, RowLayout layout, (Expression Expression, bool Descending)[] items, Expression? skip, Expression limit, bool readsGraph)
    : Operator
{
    private readonly SortKeys keys = new(items);
    private readonly List<int> heap = [];
    private readonly List<long> arrivals = [];
    private readonly Batch kept = new(layout, Batch.FirstCapacity);
    private ExecutionContext context = null!;
    private GraphRoot graph = null!;
    private long wanted;
    private long arrived;
    private long charged;
    private int next;
    private bool ready;

    public override void Open(in OpenScope scope)
    {
        long left = skip is null ? 0 : RowCount.Evaluate(skip, "SKIP", scope);
        long count = RowCount.Evaluate(limit, "LIMIT", scope);
        wanted = left > long.MaxValue - count ? long.MaxValue : count == 0 ? 0 : left + count;
        input.Open(scope);
        Clear();
        context = scope.Context;
        if (readsGraph)
        {
            graph = scope.CaptureGraph();
        }
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        if (!ready)
        {
            Collect();
            heap.Sort(Compare);
            ready = true;
        }

        while (!output.IsFull && next < heap.Count)
        {
            CopyRow(kept, heap[next++], output, output.Count++);
        }

        return output.Count > 0;
    }

    public override void Close()
    {
        input.Close();
        Clear();
        kept.Release();
        graph = null!;
    }

    private void Collect()
    {
        while (wanted > 0 && input.NextBatch())
        {
            context.Tick(input.Batch.Count);
            for (int row = 0; row < input.Batch.Count; row++)
            {
                Offer(row);
            }
        }
    }

    // A new row's keys are computed in the place behind the kept ones, which is free.
    private void Offer(int row)
    {
        int place = heap.Count;
        keys.Set(place, new Row(input.Batch, row, graph, context));
        Set(place, arrived++);
        if (heap.Count < wanted)
        {
            Keep(row, place);
            heap.Add(place);
            Rise(place);
            return;
        }

        int worst = heap[0];
        if (keys.Compare(place, worst) < 0)
        {
            keys.Move(place, worst);
            arrivals[worst] = arrivals[place];
            CopyRow(input.Batch, row, kept, worst);
            Sink();
        }
    }

    private void Keep(int row, int place)
    {
        if (place >= kept.Capacity)
        {
            kept.SetCapacity((int)Math.Min(Array.MaxLength, (long)kept.Capacity * 2));
        }

        CopyRow(input.Batch, row, kept, place);
        long bytes = layout.BytesPerRow + keys.BytesPerRow + sizeof(int) + sizeof(long);
        charged += bytes;
        context.Charge(bytes);
    }

    private void Set(int place, long arrival)
    {
        if (place == arrivals.Count)
        {
            arrivals.Add(arrival);
        }
        else
        {
            arrivals[place] = arrival;
        }
    }

    private int Compare(int left, int right)
    {
        context.Tick();
        int result = keys.Compare(left, right);
        return result != 0 ? result : arrivals[left].CompareTo(arrivals[right]);
    }

    private void Rise(int child)
    {
        while (child > 0)
        {
            int parent = (child - 1) / 2;
            if (Compare(heap[child], heap[parent]) <= 0)
            {
                return;
            }

            (heap[child], heap[parent]) = (heap[parent], heap[child]);
            child = parent;
        }
    }

    private void Sink()
    {
        int parent = 0;
        while (true)
        {
            int worst = parent;
            for (int child = (2 * parent) + 1; child <= (2 * parent) + 2 && child < heap.Count; child++)
            {
                worst = Compare(heap[child], heap[worst]) > 0 ? child : worst;
            }

            if (worst == parent)
            {
                return;
            }

            (heap[worst], heap[parent]) = (heap[parent], heap[worst]);
            parent = worst;
        }
    }

    private void CopyRow(Batch from, int fromRow, Batch to, int toRow)
    {
        foreach (int slot in layout.Slots)
        {
            if (to.Has(slot))
            {
                to[slot].CopyFrom(from[slot], fromRow, toRow);
            }
        }
    }

    private void Clear()
    {
        context?.Release(charged);
        charged = 0;
        arrived = 0;
        next = 0;
        ready = false;
        heap.Clear();
        arrivals.Clear();
        keys.Clear();
    }
}
