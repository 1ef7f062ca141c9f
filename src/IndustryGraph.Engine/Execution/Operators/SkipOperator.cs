using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Leaves out the first rows.</summary>
internal sealed class SkipOperator(Operator input, Expression count) : InPlaceOperator(input, readsGraph: false)
{
    private long left;

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        left = RowCount.Evaluate(count, "SKIP", scope);
    }

    public override bool Next(Batch output)
    {
        while (Pull(output))
        {
            if (left == 0)
            {
                return true;
            }

            Context.Tick(output.Count);
            int dropped = (int)Math.Min(left, output.Count);
            left -= dropped;
            if (dropped < output.Count)
            {
                output.RemoveFirst(dropped);
                return true;
            }
        }

        output.Clear();
        return false;
    }
}
