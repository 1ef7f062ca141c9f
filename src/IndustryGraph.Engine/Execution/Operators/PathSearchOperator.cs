using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Runs a path search for each input row: all trails from a bound end, or, between two bound ends, those that a selector
/// keeps, shortest first.
/// </summary>
internal sealed class PathSearchOperator(
    RowReader input, FlatMapShape shape, PathShape paths, PathColumns columns, PathPredicates predicates, PathSelection? selection)
    : FlatMapOperator(input, shape)
{
    private readonly bool reversed = selection is null && !columns.LeftBound;
    private TrailSearch? trails;
    private ShortestPathSearch? shortest;
    private int epoch = -1;
    private bool ended;

    public override void Close()
    {
        base.Close();
        predicates.Close();
        trails = null;
        shortest = null;
        epoch = -1;
    }

    protected override bool Begin()
    {
        long left = columns.LeftBound ? NodeAt(columns.Left) : -1;
        long right = columns.RightBound ? NodeAt(columns.Right) : -1;
        if (paths.IsEmpty || (columns.LeftBound && left < 0) || (columns.RightBound && right < 0))
        {
            return false;
        }

        Prepare();
        predicates.Begin(Input.Batch, Input.Index, Graph, Context);
        ended = false;
        if (selection is null)
        {
            trails!.Reset(Graph, Context, reversed ? right : left, reversed ? left : right);
        }
        else
        {
            selection.Reset();
            shortest!.Reset(Graph, Context, left, right);
        }

        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room && !ended)
        {
            if (!(trails?.Next() ?? shortest!.Next()))
            {
                ended = true;
                break;
            }

            Trail trail = trails?.Trail ?? shortest!.Trail;
            columns.Put(trail, reversed, output, first + made);
            Context.Tick();
            if (!predicates.AcceptPath(output, first + made))
            {
                continue;
            }

            ended = selection?.Keeps(trail.Length) == false;
            made += ended ? 0 : 1;
        }

        return made;
    }

    private long NodeAt(int slot) => Input.Batch[slot].EntityIdAt(Input.Index, GraphValueKind.Node);

    // Type names become ids of this graph; the search holds until the graph learns new names.
    private void Prepare()
    {
        if (epoch == Graph.TokenEpoch)
        {
            return;
        }

        epoch = Graph.TokenEpoch;
        if (selection is null)
        {
            trails = new TrailSearch(PathAutomatonBuilder.Build(paths.In(Graph, reversed)));
        }
        else
        {
            shortest = new ShortestPathSearch(paths.In(Graph, reversed: false));
        }
    }
}
