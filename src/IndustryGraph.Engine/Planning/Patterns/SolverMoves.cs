using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>The steps that a partial solution can go on with.</summary>
internal sealed class SolverMoves(QueryGraph query, PlannerContext context)
{
    private readonly CardinalityEstimator cardinality = new(context.Graph);
    private readonly SelectivityEstimator selectivity = new(context.Graph);
    private readonly SeekMoves seeks = new(query, context);
    private readonly JoinMoves joins = new(context);

    /// <summary>The states that one step leads to. A step that only checks comes alone: it can but help.</summary>
    public IEnumerable<SolverState> From(SolverState state)
    {
        PatternEdge? bound = state.Edges.FirstOrDefault(edge => edge is RelationshipEdge && state.Binds(edge.Relationship));
        return bound is not null ? [Endpoints(state, (RelationshipEdge)bound)] : Open(state);
    }

    /// <summary>Filters by the predicates whose variables are all bound now.</summary>
    public SolverState ApplyPredicates(SolverState state)
    {
        List<PatternPredicate> ready = [.. state.Predicates.Where(predicate => predicate.Variables.IsSubsetOf(state.Bound))];
        if (ready.Count == 0)
        {
            return state;
        }

        double rows = state.Rows * ready.Aggregate(1.0, (product, predicate) => product * selectivity.Of(predicate.Expression));
        return state with
        {
            Plan = new FilterPlan(state.Plan, [.. ready.Select(predicate => predicate.Expression)]) { Rows = rows },
            Rows = rows,
            Predicates = [.. state.Predicates.Except(ready)],
        };
    }

    private IEnumerable<SolverState> Open(SolverState state)
    {
        foreach (PatternEdge edge in state.Edges)
        {
            bool left = state.Binds(edge.Left);
            bool right = state.Binds(edge.Right);
            if (edge is PathEdge path)
            {
                if (path.Selects ? left && right : left || right)
                {
                    yield return Search(state, path, left, right);
                }
            }
            else if (left || right)
            {
                yield return Expand(state, (RelationshipEdge)edge, left, right);
            }
            else
            {
                foreach (SolverState next in ScanEdge(state, (RelationshipEdge)edge))
                {
                    yield return next;
                }
            }
        }

        var joined = new HashSet<Variable>();
        foreach (SolverState next in Joins(state, joined))
        {
            yield return next;
        }

        foreach (Variable node in state.Nodes.Where(node => !state.Binds(node)))
        {
            foreach (SolverState next in joined.Contains(node) ? SeekNode(state, node) : SeekNode(state, node).Append(ScanNode(state, node)))
            {
                yield return next;
            }
        }
    }

    // A part of several nodes that is joined is not also scanned for each row.
    private IEnumerable<SolverState> Joins(SolverState state, HashSet<Variable> joined)
    {
        if (state.Rows < JoinMoves.WorthJoining || state.Solved.Count + state.Nodes.Count(state.Binds) == 0)
        {
            yield break;
        }

        foreach (IReadOnlySet<Variable> part in JoinMoves.PartsOf(state))
        {
            if (joins.Join(state, part) is { } next)
            {
                joined.UnionWith(part.Count > 1 ? part : []);
                yield return ApplyPredicates(next);
            }
        }
    }

    private SolverState Endpoints(SolverState state, RelationshipEdge edge)
    {
        bool left = state.Binds(edge.Left);
        bool right = state.Binds(edge.Right);
        double rows = state.Rows * (left || right ? 0.5 : edge.Pattern.Direction == PatternDirection.Both ? 2 : 1);
        var plan = new EndpointsPlan(state.Plan, Described(state, edge), left, right) { Rows = rows };
        return Reach(state, plan, rows, edge);
    }

    private SolverState Expand(SolverState state, RelationshipEdge edge, bool left, bool right)
    {
        bool fromLeft = left;
        Variable from = fromLeft ? edge.Left : edge.Right;
        Variable to = fromLeft ? edge.Right : edge.Left;
        PatternDirection direction = fromLeft ? edge.Pattern.Direction : Opposite(edge.Pattern.Direction);
        bool into = left && right;
        state.Arrivals.TryGetValue(from, out Arrival? arrival);
        double rows = into
            ? state.Rows * Math.Min(1, cardinality.Degree(LabelsOf(from), edge.Types, direction, []) / Math.Max(1, CountOf(to)))
            : state.Rows * cardinality.Degree(LabelsOf(from), edge.Types, direction, LabelsOf(to), arrival);
        var plan = new ExpandPlan(state.Plan, from, edge.Relationship, to, direction, edge.Types, into, DistinctFrom(state, edge), []) { Rows = rows };
        return Reach(state, plan, rows, edge, labelsCounted: into ? null : to, arrived: into ? null : (to, new Arrival(edge.Types, Opposite(direction))));
    }

    private SolverState Search(SolverState state, PathEdge edge, bool left, bool right)
    {
        double paths = edge.Pattern.Connections.Aggregate(1.0, (product, connection) => product * PathsOf(connection, left));
        double rows = state.Rows * (edge.Selects ? Math.Max(1, edge.Pattern.Count) : left && right ? Math.Min(1, paths / cardinality.NodeCount) : paths);
        var plan = new PathSearchPlan(state.Plan, edge.Pattern, left, right, edge.Relationships, DistinctFrom(state, edge)) { Rows = rows };
        SolverState next = Reach(state, plan, rows, edge);

        // The search itself visits more than it finds.
        return next with { Cost = next.Cost + (state.Rows * Math.Min(paths, 1e6)) };
    }

    private IEnumerable<SolverState> ScanEdge(SolverState state, RelationshipEdge edge)
    {
        if (edge.Left == edge.Right)
        {
            yield break;
        }

        double rows = state.Rows * cardinality.Relationships(edge.Types) * (edge.Pattern.Direction == PatternDirection.Both ? 2 : 1);
        yield return Reach(state, new RelationshipScanPlan(state.Plan, Described(state, edge)) { Rows = rows }, rows, edge);
        foreach ((LogicalPlan plan, IReadOnlyList<PatternPredicate> used) in seeks.OfRelationship(state, edge, Described(state, edge)))
        {
            yield return Reach(Without(state, used), plan, plan.Rows, edge);
        }
    }

    private IEnumerable<SolverState> SeekNode(SolverState state, Variable node)
    {
        foreach ((LogicalPlan plan, IReadOnlyList<PatternPredicate> used) in seeks.OfNode(state, node))
        {
            yield return Bind(Without(state, used), plan, node);
        }
    }

    private SolverState ScanNode(SolverState state, Variable node)
    {
        IReadOnlyList<(string Label, PatternPredicate Predicate)> labels = query.Labels[node];
        (string? Label, PatternPredicate? Predicate) rarest = labels.Count == 0 ? default : labels.MinBy(label => cardinality.NodesWith(label.Label));
        double rows = state.Rows * (rarest.Label is null ? cardinality.NodeCount : cardinality.NodesWith(rarest.Label));
        var scan = new NodeScanPlan(state.Plan, node, rarest.Label) { Rows = rows };

        // A predicate that demands further labels stays.
        bool answered = rarest.Predicate is not null && labels.Count(label => label.Predicate == rarest.Predicate) == 1;
        return Bind(answered ? Without(state, [rarest.Predicate!]) : state, scan, node);
    }

    private SolverState Bind(SolverState state, LogicalPlan plan, Variable node)
    {
        var bound = new HashSet<Variable>(state.Bound) { node };
        return Done(state with { Plan = plan, Bound = bound, Rows = plan.Rows }, plan.Rows);
    }

    private SolverState Reach(
        SolverState state, LogicalPlan plan, double rows, PatternEdge edge, Variable? labelsCounted = null, (Variable Node, Arrival Arrival)? arrived = null)
    {
        var bound = new HashSet<Variable>(state.Bound) { edge.Left, edge.Right };
        bound.UnionWith(edge.Outputs);
        var arrivals = new Dictionary<Variable, Arrival>(state.Arrivals);
        if (arrived is { } at)
        {
            arrivals[at.Node] = at.Arrival;
        }

        // A fanned-out row costs itself even where a label filters it again, which the estimate has counted in.
        SolverState next = state with
        {
            Plan = plan,
            Bound = bound,
            Rows = rows,
            Edges = [.. state.Edges.Where(other => other != edge)],
            Solved = [.. state.Solved, edge],
            Arrivals = arrivals,
        };
        return Done(next, rows, labelsCounted);
    }

    private SolverState Done(SolverState state, double made, Variable? labelsCounted = null)
    {
        SolverState next = ApplyPredicates(state);
        if (labelsCounted is not null)
        {
            double counted = query.Labels[labelsCounted].Select(label => label.Label).Distinct(StringComparer.Ordinal)
                .Aggregate(1.0, (product, label) => product * Math.Max(1e-9, cardinality.LabelSelectivity(label)));
            double rows = Math.Min(made, next.Rows / counted);
            next = next with { Rows = rows, Plan = next.Plan with { Rows = rows } };
        }

        return next with { Cost = next.Cost + made };
    }

    private static SolverState Without(SolverState state, IReadOnlyList<PatternPredicate> used) =>
        state with { Predicates = [.. state.Predicates.Except(used)] };

    private static PatternRelationship Described(SolverState state, RelationshipEdge edge) => new(
        edge.Relationship, edge.Left, edge.Right, edge.Pattern.Direction, edge.Types, DistinctFrom(state, edge));

    private static IReadOnlyList<Variable> DistinctFrom(SolverState state, PatternEdge edge) =>
        [.. state.Solved.Where(edge.Overlaps).Select(other => other.Relationship).Where(other => other != edge.Relationship)];

    private static PatternDirection Opposite(PatternDirection direction) => direction switch
    {
        PatternDirection.Outgoing => PatternDirection.Incoming,
        PatternDirection.Incoming => PatternDirection.Outgoing,
        _ => PatternDirection.Both,
    };

    private double PathsOf(BoundConnection connection, bool forwards) => connection switch
    {
        BoundVariableLength length => CardinalityEstimator.Paths(DegreeOf(length.Types, length.Direction, forwards), length.Min, length.Max),
        BoundQuantifiedPath quantified => CardinalityEstimator.Paths(
            quantified.Inner.Aggregate(1.0, (product, hop) => product * DegreeOf(hop.Types, hop.Direction, forwards)), quantified.Min, quantified.Max),
        BoundRelationship relationship => DegreeOf(relationship.Types, relationship.Direction, forwards),
        _ => 1,
    };

    private double DegreeOf(IReadOnlyList<string> types, PatternDirection direction, bool forwards) =>
        cardinality.Degree([], types, forwards ? direction : Opposite(direction), []);

    private IReadOnlyList<string> LabelsOf(Variable node) => [.. query.Labels[node].Select(label => label.Label)];

    private double CountOf(Variable node) => LabelsOf(node) is { Count: > 0 } labels ? labels.Min(cardinality.NodesWith) : cardinality.NodeCount;
}
