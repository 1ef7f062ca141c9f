using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>An operator that works on the rows of its input where they lie: its consumer's batch has the columns of both.</summary>
internal abstract class InPlaceOperator(Operator input, bool readsGraph) : Operator
{

    protected ExecutionContext Context { get; private set; } = null!;

    /// <summary>What expressions read; only there where one does.</summary>
    protected GraphRoot Graph { get; private set; } = null!;

    public override void Open(in OpenScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        input.Open(scope);
        Context = scope.Context;
        if (readsGraph)
        {
            Graph = scope.CaptureGraph();
        }
    }

    public override void Close()
    {
        input.Close();
        Graph = null!;
    }

    /// <summary>Lets the input put its next rows into the batch.</summary>
    protected bool Pull(Batch output)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return input.Next(output);
    }

    protected Row RowAt(Batch batch, int index) => new(batch, index, Graph, Context);
}
