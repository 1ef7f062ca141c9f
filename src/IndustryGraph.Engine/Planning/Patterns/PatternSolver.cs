using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>
/// Orders the steps that solve a query graph: from each possible start it goes on greedily with the step that leaves the
/// fewest rows, and the cheapest whole wins.
/// </summary>
internal sealed class PatternSolver(QueryGraph query, PlannerContext context)
{
    private const int MostStarts = 24;

    /// <summary>Beyond so many edges only the best starts are followed to the end.</summary>
    private const int LargePattern = 12;
    private const int FewStarts = 3;

    private readonly SolverMoves moves = new(query, context);

    /// <summary>A plan on top of another that binds everything in the query graph.</summary>
    public LogicalPlan Solve(LogicalPlan input, IReadOnlySet<Variable> bound)
    {
        var start = new SolverState(
            input, bound, Math.Max(1, input.Rows), 0, query.Edges, query.Nodes, query.Predicates, [], new Dictionary<Variable, Arrival>());
        start = moves.ApplyPredicates(start);
        SolverState best = start.IsComplete
            ? start
            : moves.From(start).OrderBy(state => state.Rows).ThenBy(state => state.Cost).Take(query.Edges.Count > LargePattern ? FewStarts : MostStarts).Select(Complete).MinBy(state => state.Cost)!;
        return query.Paths.Count == 0 ? Finish(best).Plan : FinishPaths(best);
    }

    private SolverState Complete(SolverState state)
    {
        while (!state.IsComplete)
        {
            state = moves.From(state).MinBy(next => (next.Rows, next.Cost))
                ?? throw new InvalidOperationException("The pattern cannot be planned.");
        }

        return state;
    }

    private static SolverState Finish(SolverState state) => state.Predicates.Count == 0
        ? state
        : state with { Plan = new FilterPlan(state.Plan, [.. state.Predicates.Select(predicate => predicate.Expression)]) { Rows = state.Rows } };

    // Predicates that speak of a named path wait until it is put together.
    private LogicalPlan FinishPaths(SolverState state) =>
        Finish(state with { Plan = new ProjectPlan(state.Plan, query.Paths) { Rows = state.Rows } }).Plan;
}
