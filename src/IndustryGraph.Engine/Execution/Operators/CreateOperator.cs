using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Execution.Updates;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>CREATE.</summary>
internal sealed class CreateOperator(Operator input, Creation creation, bool readsGraph) : UpdateOperator(input, readsGraph)
{
    protected override void Update(Batch batch, int index) => creation.Run(batch, index, RowAt(batch, index), Writer);
}
