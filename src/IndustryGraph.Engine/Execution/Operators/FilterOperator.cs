using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Keeps the rows for which every predicate is true.</summary>
internal sealed class FilterOperator(Operator input, Expression[] predicates, bool readsGraph) : InPlaceOperator(input, readsGraph)
{
    private bool[] flags = [];

    public override bool Next(Batch output)
    {
        while (Input.Next(output))
        {
            if (flags.Length < output.Count)
            {
                flags = new bool[output.Count];
            }

            Context.Tick(output.Count);
            int kept = 0;
            for (int i = 0; i < output.Count; i++)
            {
                flags[i] = Satisfies(output, i);
                kept += flags[i] ? 1 : 0;
            }

            if (kept > 0)
            {
                if (kept < output.Count)
                {
                    output.Keep(flags.AsSpan(0, output.Count));
                }

                return true;
            }
        }

        return false;
    }

    private bool Satisfies(Batch batch, int index)
    {
        Row row = RowAt(batch, index);
        foreach (Expression predicate in predicates)
        {
            if (!predicate.Evaluate(row).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}
