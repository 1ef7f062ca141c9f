using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The nodes that an index finds, for each input row.</summary>
internal sealed class NodeIndexSeekOperator(RowReader input, FlatMapShape shape, int slot, IndexSeek seek) : FlatMapOperator(input, shape)
{
    public override void Close()
    {
        base.Close();
        seek.Close();
    }

    protected override bool Begin() => seek.Begin(CurrentRow);

    protected override int Fill(Batch output, int first, int room) => seek.Fill(output[slot].Ids.AsSpan(first, room));
}
