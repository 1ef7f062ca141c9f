using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Computes new columns. Columns that only get another name share the slot and cost nothing.</summary>
internal sealed class ProjectOperator(Operator input, (int Slot, Expression Expression)[] items, bool readsGraph) : InPlaceOperator(input, readsGraph)
{
    public override bool Next(Batch output)
    {
        if (!Pull(output))
        {
            return false;
        }

        Context.Tick(output.Count);
        for (int i = 0; i < output.Count; i++)
        {
            Row row = RowAt(output, i);
            foreach ((int slot, Expression expression) in items)
            {
                output[slot].Set(i, expression.Evaluate(row));
            }
        }

        return true;
    }
}
