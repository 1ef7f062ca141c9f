using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Runs a path search for each input row: all trails from a bound end, or between two bound ends those that a selector
/// keeps, shortest first.
/// </summary>
internal sealed class PathSearchOperator(RowReader input, FlatMapShape shape, PathColumns columns, PathPredicates predicates, PathSelection selection, bool selects)
    : FlatMapOperator(input, shape)
{
    private readonly PathSearchFactory factory = new(columns, predicates);
    private TrailSearch? trails;
    private ShortestPathSearch? shortest;
    private int epoch = -1;
    private bool ended;

    public override void Close()
    {
        base.Close();
        predicates.Close();
    }

    protected override bool Begin()
    {
        long left = columns.LeftBound ? NodeAt(columns.Left) : -1;
        long right = columns.RightBound ? NodeAt(columns.Right) : -1;
        if ((columns.LeftBound && left < 0) || (columns.RightBound && right < 0))
        {
            return false;
        }

        Prepare();
        predicates.Begin(Input.Batch, Input.Index, Graph, Context);
        ended = false;
        selection.Reset();
        if (selects)
        {
            shortest!.Reset(Graph, Context, left, right);
        }
        else
        {
            trails!.Reset(Graph, Context, columns.LeftBound ? left : right, columns.LeftBound ? right : left);
        }

        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room && !ended)
        {
            if (selects ? !shortest!.Next() : !trails!.Next())
            {
                ended = true;
                break;
            }

            Trail trail = selects ? shortest!.Trail : trails!.Trail;
            columns.Put(trail, reversed: !selects && !columns.LeftBound, output, first + made);
            if (!predicates.AcceptPath(output, first + made))
            {
                continue;
            }

            if (selects && !selection.Keeps(trail.Length))
            {
                ended = true;
                break;
            }

            made++;
        }

        return made;
    }

    private long NodeAt(int slot) => Input.Batch[slot].EntityIdAt(Input.Index, GraphValueKind.Node);

    // Type names become ids of this graph; the automaton holds until the graph learns new names.
    private void Prepare()
    {
        if (epoch == Graph.TokenEpoch)
        {
            return;
        }

        epoch = Graph.TokenEpoch;
        if (selects)
        {
            shortest = factory.Shortest(Graph);
        }
        else
        {
            trails = factory.Trails(Graph);
        }
    }
}
