using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Keeps the left rows for which the right side, opened with the row as its argument, has a row; or, negated, has none.</summary>
internal sealed class SemiApplyOperator(Operator input, Operator right, RowLayout rightLayout, bool negated) : InPlaceOperator(input, readsGraph: true)
{
    private readonly Batch rightBatch = new(rightLayout, 1);
    private OpenScope scope;
    private bool[] flags = [];

    public override void Open(in OpenScope openScope)
    {
        base.Open(openScope);
        scope = openScope.WithGraph(Graph);
    }

    public override bool Next(Batch output)
    {
        while (Pull(output))
        {
            if (flags.Length < output.Count)
            {
                flags = new bool[output.Count];
            }

            for (int i = 0; i < output.Count; i++)
            {
                Context.Tick();
                right.Open(scope.WithArgument(output, i));
                flags[i] = right.Next(rightBatch) != negated;
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
        right.Close();
        rightBatch.Release();
        scope = default;
    }
}
