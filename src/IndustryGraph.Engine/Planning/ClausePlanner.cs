using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Patterns;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning;

/// <summary>Plans a reading clause; writing ones are left to <see cref="UpdatePlanner"/>.</summary>
internal sealed class ClausePlanner
{
    private readonly PlannerContext context;
    private readonly LogicalPlanner queries;
    private readonly ProjectionPlanner projections;
    private readonly UpdatePlanner updates;

    public ClausePlanner(PlannerContext context, LogicalPlanner queries)
    {
        this.context = context;
        this.queries = queries;
        projections = new ProjectionPlanner(queries);
        updates = new UpdatePlanner(queries, this);
    }

    public ClauseState Plan(BoundClause clause, ClauseState state) => clause switch
    {
        BoundMatch match => PlanMatch(match, state),
        BoundUnwind unwind => PlanUnwind(unwind, state),
        BoundProjection projection => projections.Plan(projection, state),
        BoundSubqueryCall call => PlanCall(call, state),
        BoundProcedureCall call => PlanProcedure(call, state),
        _ => updates.Plan(clause, state),
    };

    /// <summary>A plan that matches patterns on top of another.</summary>
    public LogicalPlan Match(
        IReadOnlyList<BoundPathPattern> patterns, IReadOnlyList<Expression> predicates, LogicalPlan input, IReadOnlySet<Variable> scope,
        out IReadOnlyList<Variable> introduced)
    {
        var query = new QueryGraph(patterns.Select(PlanSubqueries), predicates.Select(queries.PlanSubqueries), scope, context);
        introduced = [.. query.Variables.Where(variable => !scope.Contains(variable))];
        return new PatternSolver(query, context).Solve(input, scope);
    }

    private ClauseState PlanMatch(BoundMatch match, ClauseState before)
    {
        ClauseState state = before.Before(reads: true, writes: false);
        IReadOnlyList<Variable> introduced;
        if (!match.Optional)
        {
            LogicalPlan plan = Match(match.Patterns, match.Predicates, state.Plan, state.Scope, out introduced);
            return state.On(plan, introduced);
        }

        var argument = new ArgumentPlan([.. state.Scope]) { Rows = 1 };
        LogicalPlan inner = Match(match.Patterns, match.Predicates, argument, state.Scope, out introduced);
        return state.On(new ApplyPlan(state.Plan, inner, introduced, Optional: true) { Rows = state.Plan.Rows * Math.Max(1, inner.Rows) }, introduced);
    }

    private BoundPathPattern PlanSubqueries(BoundPathPattern pattern) => pattern with
    {
        Predicates = [.. pattern.Predicates.Select(queries.PlanSubqueries)],
        Connections = [.. pattern.Connections.Select(PlanSubqueries)],
    };

    private BoundConnection PlanSubqueries(BoundConnection connection) => connection switch
    {
        BoundVariableLength length => length with { HopPredicates = [.. length.HopPredicates.Select(queries.PlanSubqueries)] },
        BoundQuantifiedPath quantified => quantified with { Predicates = [.. quantified.Predicates.Select(queries.PlanSubqueries)] },
        _ => connection,
    };

    private ClauseState PlanUnwind(BoundUnwind unwind, ClauseState before)
    {
        Expression list = queries.PlanSubqueries(unwind.List);
        ClauseState state = before.Before(GraphReads.Of(list), writes: false);
        var plan = new UnwindPlan(state.Plan, list, unwind.Variable) { Rows = state.Plan.Rows * CardinalityEstimator.ListLength };
        return state.On(plan, [unwind.Variable]);
    }

    private ClauseState PlanCall(BoundSubqueryCall call, ClauseState before)
    {
        bool writes = call.Query.Writes;
        ClauseState state = before.Before(reads: true, writes, readsLive: writes);
        LogicalPlan inner = queries.PlanQuery(call.Query, call.Imports);
        if (call.Query.Output.Count == 0)
        {
            return state.On(new RunForEachPlan(state.Plan, inner) { Rows = state.Plan.Rows }, []);
        }

        double rows = state.Plan.Rows * (call.Optional ? Math.Max(1, inner.Rows) : inner.Rows);
        return state.On(new ApplyPlan(state.Plan, inner, call.Query.Output, call.Optional) { Rows = rows }, call.Query.Output);
    }

    private ClauseState PlanProcedure(BoundProcedureCall call, ClauseState before)
    {
        ClauseState state = before.Before(reads: true, call.ProcedureWrites, readsLive: call.ProcedureWrites);
        LogicalPlan plan = new ProcedureCallPlan(
            state.Plan, call.Procedure, [.. call.Arguments.Select(queries.PlanSubqueries)], call.Yields, call.ProcedureWrites)
        {
            Rows = state.Plan.Rows * CardinalityEstimator.ListLength,
        };
        if (call.Where.Count > 0)
        {
            plan = new FilterPlan(plan, [.. call.Where.Select(queries.PlanSubqueries)]) { Rows = plan.Rows / 2 };
        }

        return state.On(plan, call.Yields.Select(yield => yield.Variable));
    }
}
