using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Execution.Updates;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>A writing operator that treats row after row and passes each on.</summary>
internal abstract class UpdateOperator(Operator input, bool readsGraph) : InPlaceOperator(input, readsGraph)
{
    protected EntityWriter Writer { get; private set; } = null!;

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        Writer = new EntityWriter(scope.Context);
    }

    public sealed override bool Next(Batch output)
    {
        if (!Pull(output))
        {
            return false;
        }

        Context.Tick(output.Count);
        for (int i = 0; i < output.Count; i++)
        {
            Update(output, i);
        }

        return true;
    }

    public override void Close()
    {
        base.Close();
        Writer = null!;
    }

    protected abstract void Update(Batch batch, int index);
}
