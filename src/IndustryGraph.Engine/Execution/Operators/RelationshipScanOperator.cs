using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// All relationships of some types with their ends, for each input row. Where the direction is open each comes twice, once
/// from either side; a self-loop once.
/// </summary>
internal sealed class RelationshipScanOperator(RowReader input, FlatMapShape shape, EndColumns columns, TypeSet types, RelationshipUniqueness uniqueness)
    : FlatMapOperator(input, shape)
{
    private RelationshipScanCursor cursor = new();
    private bool reverseNext;

    public override void Close()
    {
        base.Close();

        // An idle cursor must not keep an old state of the graph alive.
        cursor = new();
    }

    protected override bool Begin()
    {
        cursor.Reset(Graph, types.In(Graph));
        reverseNext = false;
        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room)
        {
            if (reverseNext)
            {
                reverseNext = false;
                columns.Set(output, first + made++, cursor.Current, cursor.End, cursor.Start);
                continue;
            }

            if (!cursor.Next())
            {
                break;
            }

            Context.Tick();
            if (!uniqueness.Allows(Input.Batch, Input.Index, cursor.Current))
            {
                continue;
            }

            bool backwards = columns.Direction == TraversalDirection.Incoming;
            columns.Set(output, first + made++, cursor.Current, backwards ? cursor.End : cursor.Start, backwards ? cursor.Start : cursor.End);
            reverseNext = columns.Direction == TraversalDirection.Both && cursor.Start != cursor.End;
        }

        return made;
    }
}

/// <summary>The slots of a relationship and the nodes at the left and right side of its pattern; -1 for a column that nobody reads.</summary>
internal readonly record struct EndColumns(int Relationship, int Left, int Right, TraversalDirection Direction)
{
    public void Set(Batch output, int row, long relationship, long left, long right)
    {
        Set(output, Relationship, row, relationship);
        Set(output, Left, row, left);
        Set(output, Right, row, right);
    }

    private static void Set(Batch output, int slot, int row, long id)
    {
        if (slot >= 0)
        {
            output[slot].Ids[row] = id;
        }
    }
}
