using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;

namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// Enumerates the trails between two nodes, shortest first: A* over partial trails, guided by <see cref="DistanceToEnd"/>.
/// Since partial trails are whole histories, no relationship is crossed twice and predicates over paths hold exactly, which
/// a search over nodes alone cannot promise. The two ends grow towards each other: whichever side has less to look at goes
/// next.
/// </summary>
internal sealed class ShortestPathSearch
{
    private const int BytesPerEntry = 64;

    private readonly PathAutomaton forwards;
    private readonly PathAutomaton backwards;
    private readonly DistanceToEnd distanceForwards;
    private readonly DistanceToEnd distanceBackwards;
    private readonly ExpandCursor expand = new();
    private readonly List<PartialTrail> partials = [];
    private readonly List<Stack<int>> buckets = [];
    private PathAutomaton automaton;
    private DistanceToEnd distance;
    private GraphRoot graph = null!;
    private ExecutionContext context = null!;
    private long end;
    private int bucket;
    private bool reversed;

    public ShortestPathSearch(IReadOnlyList<ConnectionPattern> connections)
    {
        forwards = PathAutomatonBuilder.BuildForShortest(connections);
        backwards = PathAutomatonBuilder.BuildForShortest(ConnectionPattern.Reverse(connections));
        distanceForwards = new DistanceToEnd(forwards);
        distanceBackwards = new DistanceToEnd(backwards);
        automaton = forwards;
        distance = distanceForwards;
    }

    /// <summary>The trail that the last <see cref="Next"/> found, in reading order; it changes with the next call.</summary>
    public Trail Trail { get; } = new();

    public void Reset(GraphRoot root, ExecutionContext executionContext, long left, long right)
    {
        graph = root;
        context = executionContext;
        reversed = root.Degree(left, DirectionAtStart(forwards), null) < root.Degree(right, DirectionAtStart(backwards), null);
        (automaton, distance) = reversed ? (backwards, distanceBackwards) : (forwards, distanceForwards);
        end = reversed ? left : right;
        distance.Reset(root, executionContext, end);
        context.Release((long)partials.Count * BytesPerEntry);
        partials.Clear();
        buckets.ForEach(entries => entries.Clear());
        bucket = 0;
        Offer(new PartialTrail(Parent: -1, reversed ? right : left, Relationship: -1, Step: null, automaton.Start, Length: 0));
    }

    /// <summary>Moves on to the next trail; none is shorter than the one before.</summary>
    public bool Next()
    {
        while (bucket < buckets.Count)
        {
            if (!buckets[bucket].TryPop(out int index))
            {
                bucket++;
                continue;
            }

            context.Tick();
            if (Visit(index))
            {
                Spell(index);
                return true;
            }
        }

        return false;
    }

    private static TraversalDirection DirectionAtStart(PathAutomaton of)
    {
        ReadOnlySpan<PathStep> steps = of.From(of.Start);
        return steps.Length == 1 ? steps[0].Hop.Direction : TraversalDirection.Both;
    }

    /// <summary>Looks at the most promising partial trail: grows one of the two sides; answers whether it is complete.</summary>
    private bool Visit(int index)
    {
        PartialTrail partial = partials[index];
        if (distance.AtLeast(partial.Node, partial.State, out bool known) is not { } atLeast)
        {
            return false;
        }

        if (partial.Length + atLeast > bucket)
        {
            PutInto(partial.Length + atLeast, index);
            return false;
        }

        if (!known && distance.FrontierCount <= buckets[bucket].Count + 1)
        {
            distance.GrowOneLevel();
            buckets[bucket].Push(index);
            return false;
        }

        Extend(index, partial);
        return partial.Node == end && automaton.IsAccepting(partial.State);
    }

    private void Extend(int index, PartialTrail partial)
    {
        foreach (PathStep step in automaton.From(partial.State))
        {
            expand.Reset(graph, partial.Node, step.Hop.Direction, step.Hop.Types);
            while (expand.Next())
            {
                context.Tick();
                var next = new PartialTrail(index, expand.Neighbour, expand.Relationship, step, step.Target, partial.Length + 1);
                if (!Crosses(index, next.Relationship)
                    && step.Hop.Filter?.Accepts(partial.Node, next.Relationship, next.Node) != false
                    && SatisfiesTailFilter(next))
                {
                    Offer(next);
                }
            }
        }
    }

    private void Offer(PartialTrail partial)
    {
        if (distance.AtLeast(partial.Node, partial.State, out _) is { } atLeast && PutInto(partial.Length + atLeast, partials.Count))
        {
            context.Charge(BytesPerEntry);
            partials.Add(partial);
        }
    }

    private bool PutInto(int length, int index)
    {
        if (length > automaton.MaxLength)
        {
            return false;
        }

        while (buckets.Count <= length)
        {
            buckets.Add(new Stack<int>());
        }

        buckets[length].Push(index);
        return true;
    }

    private bool Crosses(int index, long relationship)
    {
        for (; index >= 0; index = partials[index].Parent)
        {
            if (partials[index].Relationship == relationship)
            {
                return true;
            }
        }

        return false;
    }

    private bool SatisfiesTailFilter(PartialTrail last)
    {
        if (last.Step?.TailFilter is not { } filter)
        {
            return true;
        }

        var nodes = new long[filter.Length + 1];
        var relationships = new long[filter.Length];
        PartialTrail at = last;
        for (int i = filter.Length; i > 0; i--)
        {
            nodes[i] = at.Node;
            relationships[i - 1] = at.Relationship;
            at = partials[at.Parent];
        }

        nodes[0] = at.Node;
        return filter.Accepts(nodes, relationships);
    }

    private void Spell(int index)
    {
        var steps = new Stack<PartialTrail>();
        for (; partials[index].Parent >= 0; index = partials[index].Parent)
        {
            steps.Push(partials[index]);
        }

        Trail.Begin(partials[index].Node);
        foreach (PartialTrail step in steps)
        {
            Trail.Push(step.Relationship, step.Node, step.Step!);
        }

        if (reversed)
        {
            Trail.Reverse();
        }
    }

    /// <summary>A trail from the start, as its last hop and the trail before it.</summary>
    private readonly record struct PartialTrail(int Parent, long Node, long Relationship, PathStep? Step, int State, int Length);
}
