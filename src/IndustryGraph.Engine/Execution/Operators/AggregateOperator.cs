using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions.Aggregation;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Groups all rows by key values and aggregates each group. Without keys everything is one group, of no rows too.</summary>
internal sealed class AggregateOperator(RowReader input, GroupingKey[] keys, GroupAggregate[] aggregates, bool readsGraph) : Operator
{
    private readonly GroupTable groups = new(keys.Length);
    private readonly GraphValue[] values = new GraphValue[keys.Length];
    private readonly Aggregator[] aggregators = new Aggregator[aggregates.Length];
    private ExecutionContext? context;
    private GraphRoot graph = null!;
    private int next;
    private int count;
    private bool collected;

    public override void Open(in OpenScope scope)
    {
        input.Open(scope);
        if (readsGraph)
        {
            graph = scope.CaptureGraph();
        }

        Prepare(scope.Context);
        groups.Open(scope.Context);
        next = 0;
        count = 0;
        collected = false;
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        if (!collected)
        {
            Collect();
            collected = true;
        }

        while (!output.IsFull && next < count)
        {
            Put(next++, output, output.Count++);
        }

        context!.Tick(output.Count);
        return output.Count > 0;
    }

    public override void Close()
    {
        input.Close();
        groups.Clear();
        Array.Clear(aggregators);
        context = null;
        graph = null!;
    }

    // Opened again for the next row of an Apply, it only empties its aggregators.
    private void Prepare(ExecutionContext executionContext)
    {
        if (ReferenceEquals(context, executionContext))
        {
            foreach (Aggregator aggregator in aggregators)
            {
                aggregator.Clear();
            }

            return;
        }

        context = executionContext;
        for (int i = 0; i < aggregates.Length; i++)
        {
            aggregators[i] = aggregates[i].Definition.Create(executionContext, aggregates[i].Distinct);
        }
    }

    private void Collect()
    {
        if (keys.Length == 0)
        {
            Grow(1);
        }

        while (input.NextBatch())
        {
            context!.Tick(input.Batch.Count);
            for (int index = 0; index < input.Batch.Count; index++)
            {
                Add(new Row(input.Batch, index, graph, context));
            }
        }
    }

    private void Add(in Row row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Expression.Evaluate(row);
        }

        int group = keys.Length == 0 ? 0 : groups.GetOrAdd(values);
        if (group == count)
        {
            Grow(group + 1);
        }

        for (int i = 0; i < aggregates.Length; i++)
        {
            GroupAggregate aggregate = aggregates[i];
            GraphValue value = aggregate.Value?.Evaluate(row) ?? default;
            GraphValue parameter = aggregate.Parameter?.Evaluate(row) ?? default;
            aggregators[i].Add(group, value, parameter);
        }
    }

    private void Grow(int size)
    {
        count = size;
        foreach (Aggregator aggregator in aggregators)
        {
            aggregator.Grow(size);
        }
    }

    private void Put(int group, Batch output, int row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (output.Has(keys[i].Slot))
            {
                output[keys[i].Slot].Set(row, groups.Key(group, i));
            }
        }

        for (int i = 0; i < aggregates.Length; i++)
        {
            if (output.Has(aggregates[i].Slot))
            {
                output[aggregates[i].Slot].Set(row, aggregators[i].Result(group));
            }
        }
    }
}

/// <summary>A key that rows are grouped by, and the slot that its value goes to.</summary>
internal sealed record GroupingKey(int Slot, Expression Expression);

/// <summary>An aggregate with its arguments, and the slot that its value goes to.</summary>
internal sealed record GroupAggregate(int Slot, AggregateDefinition Definition, bool Distinct, Expression? Value, Expression? Parameter);
