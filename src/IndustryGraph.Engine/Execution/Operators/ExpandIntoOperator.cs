using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The relationships between two bound nodes.</summary>
internal sealed class ExpandIntoOperator(RowReader input, FlatMapShape shape, ExpandColumns columns, TypeSet types, RelationshipUniqueness uniqueness)
    : FlatMapOperator(input, shape)
{
    private ExpandCursor cursor = new();

    public override void Close()
    {
        base.Close();

        // An idle cursor must not keep an old state of the graph alive.
        cursor = new();
    }

    protected override bool Begin()
    {
        long from = Input.Batch[columns.From].EntityIdAt(Input.Index, GraphValueKind.Node);
        long to = Input.Batch[columns.To].EntityIdAt(Input.Index, GraphValueKind.Node);
        if (from < 0 || to < 0)
        {
            return false;
        }

        cursor.ResetInto(Graph, from, to, columns.Direction, types.In(Graph));
        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room && cursor.Next())
        {
            if (uniqueness.Allows(Input.Batch, Input.Index, cursor.Relationship))
            {
                if (columns.Relationship >= 0)
                {
                    output[columns.Relationship].Ids[first + made] = cursor.Relationship;
                }

                made++;
            }
        }

        return made;
    }
}
