using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// How many hops lie at least between a node in a state and the end of a search: a breadth-first search backwards from the
/// end over (node, state), grown level by level as far as somebody asks. It ignores what only whole trails can break, so it
/// never overestimates.
/// </summary>
internal sealed class DistanceToEnd(PathAutomaton automaton)
{
    private const int BytesPerEntry = 48;

    private readonly Dictionary<(long Node, int State), int> distances = [];
    private readonly ExpandCursor expand = new();
    private List<(long Node, int State)> frontier = [];
    private List<(long Node, int State)> reached = [];
    private GraphRoot graph = null!;
    private ExecutionContext context = null!;
    private int level;

    /// <summary>How many places the next level would be grown from; none once everything that leads to the end is known.</summary>
    public int FrontierCount => frontier.Count;

    public void Reset(GraphRoot root, ExecutionContext executionContext, long end)
    {
        graph = root;
        context = executionContext;
        level = 0;
        distances.Clear();
        frontier.Clear();
        foreach (int state in automaton.AcceptingStates)
        {
            Reach(end, state, frontier);
        }
    }

    /// <summary>The distance where it is known; otherwise the least that it can be, or null where the end cannot be reached.</summary>
    public int? AtLeast(long node, int state, out bool known)
    {
        known = distances.TryGetValue((node, state), out int distance);
        return known ? distance : frontier.Count == 0 ? null : level + 1;
    }

    public void GrowOneLevel()
    {
        level++;
        reached.Clear();
        foreach ((long node, int state) in frontier)
        {
            foreach (PathStep step in automaton.Into(state))
            {
                GrowOver(node, step);
            }
        }

        (frontier, reached) = (reached, frontier);
    }

    private void GrowOver(long node, PathStep step)
    {
        expand.Reset(graph, node, step.Hop.Opposite, step.Hop.Types);
        while (expand.Next())
        {
            context.Tick();
            long neighbour = expand.Neighbour;
            if (!distances.ContainsKey((neighbour, step.Source)) && step.Hop.Filter?.Accepts(neighbour, expand.Relationship, node) != false)
            {
                Reach(neighbour, step.Source, reached);
            }
        }
    }

    private void Reach(long node, int state, List<(long Node, int State)> into)
    {
        context.Charge(BytesPerEntry);
        distances.Add((node, state), level);
        into.Add((node, state));
    }
}
