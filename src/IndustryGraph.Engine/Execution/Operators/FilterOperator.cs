using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Keeps the rows for which every predicate is true.</summary>
internal sealed class FilterOperator(Operator input, Expression[] predicates, bool readsGraph) : InPlaceOperator(input, readsGraph)
{
    private readonly RunPredicates run = new(predicates);
    private bool[] flags = [];

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        run.Open(scope.Context);
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
            run.Expect(output.Count);
            int kept = 0;
            for (int i = 0; i < output.Count; i++)
            {
                flags[i] = run.AreTrue(RowAt(output, i));
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

    public override void Close()
    {
        base.Close();
        run.Close();
    }
}
