using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The relationships of a bound node, with the nodes at their other side.</summary>
internal sealed class ExpandOperator(RowReader input, FlatMapShape shape, ExpandColumns columns, TypeSet types, RelationshipUniqueness uniqueness)
    : FlatMapOperator(input, shape)
{
    private ExpandCursor cursor = new();
    private long[] relationships = [];
    private long[] neighbours = [];

    public override void Close()
    {
        base.Close();

        // An idle cursor must not keep an old state of the graph alive.
        cursor = new();
    }

    protected override bool Begin()
    {
        long node = Input.Batch[columns.From].EntityIdAt(Input.Index, GraphValueKind.Node);
        if (node < 0)
        {
            return false;
        }

        cursor.Reset(Graph, node, columns.Direction, types.In(Graph));
        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        Span<long> relationshipsOut = Target(output, columns.Relationship, first, room, ref relationships);
        Span<long> neighboursOut = Target(output, columns.To, first, room, ref neighbours);
        int made;
        do
        {
            made = cursor.Fill(relationshipsOut, neighboursOut);
            if (made == 0 || uniqueness.IsTrivial)
            {
                return made;
            }

            made = KeepUnique(relationshipsOut, neighboursOut, made);
        }
        while (made == 0);
        return made;
    }

    // A column that nobody reads has no slot: its ids go to scratch space.
    private static Span<long> Target(Batch output, int slot, int first, int room, ref long[] scratch)
    {
        if (slot >= 0)
        {
            return output[slot].Ids.AsSpan(first, room);
        }

        if (scratch.Length < room)
        {
            scratch = new long[room];
        }

        return scratch.AsSpan(0, room);
    }

    private int KeepUnique(Span<long> relationshipsOut, Span<long> neighboursOut, int made)
    {
        int kept = 0;
        for (int i = 0; i < made; i++)
        {
            if (uniqueness.Allows(Input.Batch, Input.Index, relationshipsOut[i]))
            {
                relationshipsOut[kept] = relationshipsOut[i];
                neighboursOut[kept] = neighboursOut[i];
                kept++;
            }
        }

        return kept;
    }
}

/// <summary>The slots of an expand; -1 for a column that nobody reads.</summary>
internal readonly record struct ExpandColumns(int From, int Relationship, int To, TraversalDirection Direction);
