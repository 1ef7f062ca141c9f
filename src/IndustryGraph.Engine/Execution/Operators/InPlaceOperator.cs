using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>An operator that works on the rows of its input where they lie: its consumer's batch has the columns of both.</summary>
internal abstract class InPlaceOperator(Operator input, bool readsGraph) : Operator
{
    protected Operator Input { get; } = input;

    protected ExecutionContext Context { get; private set; } = null!;

    /// <summary>What expressions read; only there where one does.</summary>
    protected GraphRoot Graph { get; private set; } = null!;

    public override void Open(in OpenScope scope)
    {
        Input.Open(scope);
        Context = scope.Context;
        if (readsGraph)
        {
            Graph = scope.CaptureGraph();
        }
    }

    public override void Close()
    {
        Input.Close();
        Graph = null!;
    }

    protected Row RowAt(Batch batch, int index) => new(batch, index, Graph, Context);
}
