using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>FOREACH: runs its updating clauses once for each item of a list; the row passes on unchanged.</summary>
internal sealed class ForeachOperator(Operator input, Expression list, int slot, Operator body, RowLayout bodyLayout, bool readsGraph)
    : InPlaceOperator(input, readsGraph)
{
    private readonly Batch bodyBatch = new(bodyLayout, Batch.FirstCapacity);
    private OpenScope scope;

    public override void Open(in OpenScope openScope)
    {
        base.Open(openScope);
        scope = openScope;
    }

    public override bool Next(Batch output)
    {
        if (!Pull(output))
        {
            return false;
        }

        for (int i = 0; i < output.Count; i++)
        {
            RunBody(output, i, list.Evaluate(RowAt(output, i)));
        }

        return true;
    }

    public override void Close()
    {
        base.Close();
        body.Close();
        bodyBatch.Release();
        scope = default;
    }

    private void RunBody(Batch output, int index, GraphValue value)
    {
        if (value.IsNull)
        {
            return;
        }

        // As UNWIND does, a value that is no list counts as a list of itself.
        foreach (GraphValue item in value.Kind == GraphValueKind.List ? value.AsList() : GraphList.Of(value))
        {
            Context.Tick();
            if (output.Has(slot))
            {
                output[slot].Set(index, item);
            }

            body.Open(scope.WithArgument(output, index));
            while (body.Next(bodyBatch))
            {
                Context.Tick(bodyBatch.Count);
            }
        }
    }
}
