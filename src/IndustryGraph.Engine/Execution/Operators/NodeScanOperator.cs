using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>All nodes, or those with a label, for each input row.</summary>
internal sealed class NodeScanOperator(RowReader input, FlatMapShape shape, int slot, LabelToken? label) : FlatMapOperator(input, shape)
{
    private readonly NodeScanCursor cursor = new();

    protected override bool Begin()
    {
        if (label is null)
        {
            cursor.Reset(Graph);
        }
        else
        {
            cursor.Reset(Graph, label.In(Graph));
        }

        return true;
    }

    protected override int Fill(Batch output, int first, int room) => cursor.Fill(output[slot].Ids.AsSpan(first, room));
}
