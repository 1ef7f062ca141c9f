using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Joins each left row with the right rows whose keys equal its keys; without keys, with all of them. The right side does
/// not depend on the left row and is read once. Keys that are null or NaN equal nothing.
/// </summary>
internal sealed class HashJoinOperator(
    RowReader left, FlatMapShape shape, RowReader right, RowLayout rightLayout, Expression[] leftKeys, Expression[] rightKeys)
    : FlatMapOperator(left, shape)
{
    private readonly RowBuffer rows = new(rightLayout);
    private readonly GroupTable table = new(rightKeys.Length);
    private readonly GraphValue[] values = new GraphValue[rightKeys.Length];
    private readonly List<int> firstOfGroup = [];
    private readonly List<int> nextInGroup = [];
    private readonly int[] own = shape.Own;
    private bool built;
    private int current;

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        right.Open(scope);
        rows.Open(scope.Context);
        table.Open(scope.Context);
        firstOfGroup.Clear();
        nextInGroup.Clear();
        built = false;
    }

    public override void Close()
    {
        base.Close();
        right.Close();
        rows.Clear();
        table.Clear();
    }

    protected override bool Begin()
    {
        if (!built)
        {
            Build();
            built = true;
        }

        if (!Evaluate(leftKeys, CurrentRow))
        {
            return false;
        }

        int group = table.Find(values);
        current = group < 0 ? -1 : firstOfGroup[group];
        return current >= 0;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        for (; made < room && current >= 0; current = nextInGroup[current], made++)
        {
            Batch chunk = rows.Locate(current, out int row);
            foreach (int slot in own)
            {
                output[slot].CopyFrom(chunk[slot], row, first + made);
            }
        }

        return made;
    }

    private void Build()
    {
        var lastOfGroup = new List<int>();
        while (right.NextBatch())
        {
            Context.Tick(right.Batch.Count);
            for (int row = 0; row < right.Batch.Count; row++)
            {
                if (Evaluate(rightKeys, new Row(right.Batch, row, Graph, Context)))
                {
                    Add(table.GetOrAdd(values), lastOfGroup);
                    rows.Append(right.Batch, row);
                }
            }
        }
    }

    // Rows of a group are chained in the order in which they came.
    private void Add(int group, List<int> lastOfGroup)
    {
        int row = rows.Count;
        nextInGroup.Add(-1);
        if (group == firstOfGroup.Count)
        {
            firstOfGroup.Add(row);
            lastOfGroup.Add(row);
            return;
        }

        nextInGroup[lastOfGroup[group]] = row;
        lastOfGroup[group] = row;
    }

    private bool Evaluate(Expression[] keys, in Row row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Evaluate(row);
            if (GraphValueComparison.AreEqual(values[i], values[i]) != true)
            {
                return false;
            }
        }

        return true;
    }
}
