using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>
/// Joins with a part of the query graph that nothing connects to what is bound: it is solved by itself, once, and joined by
/// the equalities between the two, or, where there are none, multiplied.
/// </summary>
internal sealed class JoinMoves(PlannerContext context)
{
    /// <summary>With fewer rows on the left, solving the part once for each costs no more.</summary>
    public const double WorthJoining = 2;

    /// <summary>The parts that no edge leads into.</summary>
    public static IReadOnlyList<IReadOnlySet<Variable>> PartsOf(SolverState state)
    {
        var parts = new List<IReadOnlySet<Variable>>();
        var seen = new HashSet<Variable>();
        foreach (Variable node in state.Nodes.Where(node => !state.Binds(node) && !seen.Contains(node)))
        {
            HashSet<Variable> part = Reachable(node, state);
            seen.UnionWith(part);
            if (!part.Any(state.Binds))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    public SolverState? Join(SolverState state, IReadOnlySet<Variable> part)
    {
        List<PatternEdge> edges = [.. state.Edges.Where(edge => part.Contains(edge.Left))];
        HashSet<Variable> own = [.. part, .. edges.SelectMany(edge => edge.Outputs)];
        if (edges.Exists(edge => edge.Outputs.Any(state.Binds)) || edges.Exists(edge => state.Solved.Any(edge.Overlaps)))
        {
            return null;
        }

        List<PatternPredicate> inside = [.. state.Predicates.Where(predicate => predicate.Variables.Count > 0 && predicate.Variables.IsSubsetOf(own))];
        var query = new QueryGraph([.. state.Nodes.Where(part.Contains)], edges, inside);
        LogicalPlan right = new PatternSolver(query, context).Solve(new ArgumentPlan([]) { Rows = 1 }, new HashSet<Variable>());
        List<(Expression Left, Expression Right, PatternPredicate Predicate)> keys = [.. state.Predicates.SelectMany(predicate => KeysOf(predicate, state, own))];
        double rows = state.Rows * right.Rows / (keys.Count == 0 ? 1 : Math.Max(1, Math.Min(state.Rows, right.Rows)));
        var join = new HashJoinPlan(state.Plan, right, [.. own], [.. keys.Select(key => key.Left)], [.. keys.Select(key => key.Right)]) { Rows = rows };
        return state with
        {
            Plan = join,
            Bound = new HashSet<Variable>(state.Bound.Concat(own)),
            Rows = rows,
            Cost = state.Cost + right.Rows + rows,
            Edges = [.. state.Edges.Except(edges)],
            Solved = [.. state.Solved, .. edges],
            Predicates = [.. state.Predicates.Except(inside).Except(keys.Select(key => key.Predicate))],
        };
    }

    private static HashSet<Variable> Reachable(Variable from, SolverState state)
    {
        var reached = new HashSet<Variable> { from };
        var open = new Queue<Variable>([from]);
        while (open.TryDequeue(out Variable? node))
        {
            IEnumerable<Variable> neighbours = state.Edges.Where(edge => edge.Left == node || edge.Right == node)
                .SelectMany(edge => edge.Outputs.Where(state.Binds).Append(edge.Left).Append(edge.Right));
            foreach (Variable neighbour in neighbours.Where(reached.Add))
            {
                open.Enqueue(neighbour);
            }
        }

        return reached;
    }

    private static IEnumerable<(Expression Left, Expression Right, PatternPredicate Predicate)> KeysOf(
        PatternPredicate predicate, SolverState state, HashSet<Variable> own)
    {
        if (predicate.Expression is not ComparisonExpression { Operator: ComparisonOperator.Equal } equality)
        {
            yield break;
        }

        HashSet<Variable> left = [.. Physical.ExpressionVariables.Of(equality.Left)];
        HashSet<Variable> right = [.. Physical.ExpressionVariables.Of(equality.Right)];
        if (left.Count > 0 && right.Count > 0)
        {
            if (left.IsSubsetOf(state.Bound) && right.IsSubsetOf(own))
            {
                yield return (equality.Left, equality.Right, predicate);
            }
            else if (right.IsSubsetOf(state.Bound) && left.IsSubsetOf(own))
            {
                yield return (equality.Right, equality.Left, predicate);
            }
        }
    }
}
