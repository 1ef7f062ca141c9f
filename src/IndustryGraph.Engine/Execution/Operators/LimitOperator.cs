using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Hands on the first rows and asks its input for no more.</summary>
internal sealed class LimitOperator(Operator input, Expression count) : InPlaceOperator(input, readsGraph: false)
{
    private long left;

    public override void Open(in OpenScope scope)
    {
        left = RowCount.Evaluate(count, "LIMIT", scope);
        base.Open(scope);
    }

    public override bool Next(Batch output)
    {
        if (left == 0)
        {
            output.Clear();
            return false;
        }

        int demand = output.Capacity;
        output.SetCapacity((int)Math.Min(left, demand));
        bool any = Pull(output);
        output.SetCapacity(demand);
        left -= output.Count;
        return any;
    }
}
