using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Execution.Updates;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>CREATE.</summary>
internal sealed class CreateOperator(Operator input, Creation creation, bool readsGraph, bool readsLive)
    : UpdateOperator(input, readsGraph && !readsLive)
{
    protected override void Update(Batch batch, int index) =>
        creation.Run(batch, index, readsLive ? new Row(batch, index, Writer.Live, Context) : RowAt(batch, index), Writer);
}
