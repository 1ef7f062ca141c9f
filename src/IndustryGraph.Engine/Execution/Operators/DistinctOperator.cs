using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Hands on the first row of each combination of values of some columns.</summary>
internal sealed class DistinctOperator(Operator input, int[] slots) : InPlaceOperator(input, readsGraph: false)
{
    private readonly GroupTable seen = new(slots.Length);
    private readonly GraphValue[] values = new GraphValue[slots.Length];
    private bool[] flags = [];

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        seen.Open(scope.Context);
    }

    public override bool Next(Batch output)
    {
        while (Pull(output))
        {
            if (flags.Length < output.Count)
            {
                flags = new bool[output.Count];
            }

            Context.Tick(output.Count);
            for (int row = 0; row < output.Count; row++)
            {
                flags[row] = IsNew(output, row);
            }

            output.Keep(flags.AsSpan(0, output.Count));
            if (output.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public override void Close()
    {
        base.Close();
        seen.Clear();
    }

    private bool IsNew(Batch batch, int row)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            values[i] = batch[slots[i]].Get(row);
        }

        int before = seen.Count;
        return seen.GetOrAdd(values) == before;
    }
}
