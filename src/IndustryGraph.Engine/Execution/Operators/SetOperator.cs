using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Execution.Updates;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>SET and REMOVE: each row sees what the rows before it did.</summary>
internal sealed class SetOperator(Operator input, IReadOnlyList<BoundSetItem> items) : UpdateOperator(input, readsGraph: false)
{
    protected override void Update(Batch batch, int index) => SetAction.Run(items, new Row(batch, index, Writer.Live, Context), Writer);
}
