using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The relationships that an index finds, with their ends, for each input row.</summary>
internal sealed class RelationshipIndexSeekOperator(
    RowReader input, FlatMapShape shape, EndColumns columns, IndexSeek seek, RelationshipUniqueness uniqueness)
    : FlatMapOperator(input, shape)
{
    private readonly long[] found = new long[1];
    private bool reverseNext;

    public override void Close()
    {
        base.Close();
        seek.Close();
    }

    protected override bool Begin()
    {
        reverseNext = false;
        return seek.Begin(CurrentRow);
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room)
        {
            if (reverseNext)
            {
                reverseNext = false;
                columns.Set(output, first + made++, found[0], Graph.EndOf(found[0]), Graph.StartOf(found[0]));
                continue;
            }

            if (seek.Fill(found) == 0)
            {
                break;
            }

            Context.Tick();
            long relationship = found[0];
            if (!uniqueness.Allows(Input.Batch, Input.Index, relationship))
            {
                continue;
            }

            long start = Graph.StartOf(relationship);
            long end = Graph.EndOf(relationship);
            bool backwards = columns.Direction == TraversalDirection.Incoming;
            columns.Set(output, first + made++, relationship, backwards ? end : start, backwards ? start : end);
            reverseNext = columns.Direction == TraversalDirection.Both && start != end;
        }

        return made;
    }
}
