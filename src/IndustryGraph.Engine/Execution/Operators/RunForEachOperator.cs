using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>CALL { … } without RETURN: runs its body to the end for each row, for what it writes, and passes the row on.</summary>
internal sealed class RunForEachOperator(Operator input, Operator body, RowLayout bodyLayout) : InPlaceOperator(input, readsGraph: false)
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
            Context.Tick();
            body.Open(scope.WithArgument(output, i));
            while (body.Next(bodyBatch))
            {
                Context.Tick(bodyBatch.Count);
            }
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
}
