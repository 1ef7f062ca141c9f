using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>All nodes, or those with a label, for each input row.</summary>
internal sealed class NodeScanOperator(RowReader input, FlatMapShape shape, int slot, LabelToken? label) : FlatMapOperator(input, shape)
{
    private NodeScanCursor cursor = new();

    public override void Close()
    {
        base.Close();

        // An idle cursor must not keep an old state of the graph alive.
        cursor = new();
    }

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
