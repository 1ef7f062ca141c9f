using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Runs the plan of a subquery inside an expression, with the expression's row as its argument.</summary>
internal sealed class SubqueryRunner(Operator root, RowLayout layout, int outputSlot)
{
    private readonly Batch batch = new(layout, 1);

    public bool Exists(in Row row)
    {
        Open(row);
        batch.SetCapacity(1);
        return root.Next(batch);
    }

    public long Count(in Row row)
    {
        Open(row);
        long count = 0;
        for (int capacity = Batch.FirstCapacity; NextBatch(row.Context, ref capacity);)
        {
            count += batch.Count;
        }

        return count;
    }

    public GraphValue Collect(in Row row)
    {
        Open(row);
        var items = new List<GraphValue>();
        for (int capacity = Batch.FirstCapacity; NextBatch(row.Context, ref capacity);)
        {
            for (int i = 0; i < batch.Count; i++)
            {
                items.Add(batch[outputSlot].Get(i));
            }

            row.Context.Charge(batch.Count * 16L);
        }

        return GraphValue.List([.. items]);
    }

    public void Close()
    {
        root.Close();
        batch.Release();
    }

    private void Open(in Row row) => root.Open(new OpenScope(row.Context, row.Graph, row.Batch, row.Index));

    private bool NextBatch(ExecutionContext context, ref int capacity)
    {
        batch.SetCapacity(Math.Min(capacity, context.BatchCapacity));
        capacity = Math.Min(Batch.FullCapacity, capacity * 4);
        context.Tick();
        return root.Next(batch);
    }
}
