using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// Enumerates all trails from a node, depth first: what a variable-length relationship or a quantified path matches. Where
/// the other end is bound too, only trails that end there come out.
/// </summary>
internal sealed class TrailSearch(PathAutomaton automaton)
{
    private readonly List<Frame> frames = [];
    private GraphRoot graph = null!;
    private ExecutionContext context = null!;
    private long target;
    private int depth;
    private bool offerEmpty;

    /// <summary>The trail that the last <see cref="Next"/> found; it changes with the next call.</summary>
    public Trail Trail { get; } = new();

    /// <param name="end">The node where trails must end, or -1 for any.</param>
    public void Reset(GraphRoot root, ExecutionContext executionContext, long start, long end)
    {
        graph = root;
        context = executionContext;
        target = end;
        Trail.Begin(start);
        depth = 0;
        offerEmpty = automaton.AcceptsEmpty && (end < 0 || end == start);
        Push(start, automaton.Start);
    }

    public bool Next()
    {
        if (offerEmpty)
        {
            offerEmpty = false;
            return true;
        }

        while (depth > 0)
        {
            Frame frame = frames[depth - 1];
            if (!frame.MoveNext(graph, automaton))
            {
                depth--;
                if (depth > 0)
                {
                    Trail.Pop();
                }

                continue;
            }

            context.Tick();
            if (TryExtend(frame))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes one hop further where the hop is allowed; answers whether a match stands there.</summary>
    private bool TryExtend(Frame frame)
    {
        PathStep step = frame.Step;
        long relationship = frame.Expand.Relationship;
        long neighbour = frame.Expand.Neighbour;
        if (Trail.Contains(relationship) || step.Hop.Filter?.Accepts(frame.Node, relationship, neighbour) == false)
        {
            return false;
        }

        Trail.Push(relationship, neighbour, step);
        if (!Trail.SatisfiesTailFilter())
        {
            Trail.Pop();
            return false;
        }

        Push(neighbour, step.Target);
        return automaton.IsAccepting(step.Target) && (target < 0 || target == neighbour);
    }

    private void Push(long node, int state)
    {
        if (depth == frames.Count)
        {
            frames.Add(new Frame());
        }

        frames[depth++].Reset(node, state);
    }

    /// <summary>A node on the way, and how far its relationships have been tried. Reused.</summary>
    private sealed class Frame
    {
        private int state;
        private int next;

        public ExpandCursor Expand { get; } = new();

        public long Node { get; private set; }

        public PathStep Step { get; private set; } = null!;

        public void Reset(long node, int atState)
        {
            Node = node;
            state = atState;
            next = -1;
        }

        public bool MoveNext(GraphRoot graph, PathAutomaton automaton)
        {
            ReadOnlySpan<PathStep> steps = automaton.From(state);
            while (next < 0 || !Expand.Next())
            {
                if (++next == steps.Length)
                {
                    next--;
                    return false;
                }

                Step = steps[next];
                Expand.Reset(graph, Node, Step.Hop.Direction, Step.Hop.Types);
            }

            return true;
        }
    }
}
