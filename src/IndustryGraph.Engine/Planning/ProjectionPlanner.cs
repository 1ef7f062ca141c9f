using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning;

/// <summary>Plans WITH and RETURN: group, compute, distinct, order, skip, limit, filter.</summary>
internal sealed class ProjectionPlanner(LogicalPlanner queries)
{
    private const double DistinctShare = 0.7;

    public ClauseState Plan(BoundProjection clause, ClauseState before)
    {
        BoundProjection projection = PlanSubqueries(clause);
        ClauseState state = before.Before(Reads(projection), writes: false, stops: projection.Skip is not null || projection.Limit is not null);
        LogicalPlan plan = projection.Aggregation is { } aggregation ? Aggregate(state.Plan, aggregation) : state.Plan;
        plan = new ProjectPlan(plan, projection.Items) { Rows = plan.Rows };
        if (projection.Distinct)
        {
            plan = new DistinctPlan(plan, [.. projection.Items.Select(item => item.Variable)]) { Rows = plan.Rows * DistinctShare };
        }

        plan = Order(plan, projection);
        if (projection.Where.Count > 0)
        {
            plan = new FilterPlan(plan, projection.Where) { Rows = plan.Rows / 2 };
        }

        return state with { Plan = plan, Scope = new HashSet<Variable>(projection.Items.Select(item => item.Variable)) };
    }

    private static LogicalPlan Aggregate(LogicalPlan input, BoundAggregation aggregation)
    {
        double groups = aggregation.Grouping.Count == 0 ? 1 : Math.Max(1, Math.Sqrt(input.Rows));
        return new AggregatePlan(input, aggregation.Grouping, aggregation.Aggregates) { Rows = groups };
    }

    private LogicalPlan Order(LogicalPlan plan, BoundProjection projection)
    {
        if (projection.OrderBy.Count > 0)
        {
            plan = new SortPlan(plan, projection.OrderBy) { Rows = plan.Rows };
        }

        if (projection.Skip is not null)
        {
            plan = new SkipPlan(plan, projection.Skip) { Rows = plan.Rows };
        }

        return projection.Limit is null ? plan : new LimitPlan(plan, projection.Limit) { Rows = Math.Min(plan.Rows, Constants.RowsOf(projection.Limit)) };
    }

    private BoundProjection PlanSubqueries(BoundProjection clause) => clause with
    {
        Items = [.. clause.Items.Select(PlanSubqueries)],
        Aggregation = clause.Aggregation is not { } aggregation ? null : aggregation with
        {
            Grouping = [.. aggregation.Grouping.Select(PlanSubqueries)],
            Aggregates = [.. aggregation.Aggregates.Select(aggregate => aggregate with { Arguments = [.. aggregate.Arguments.Select(queries.PlanSubqueries)] })],
        },
        OrderBy = [.. clause.OrderBy.Select(item => item with { Expression = queries.PlanSubqueries(item.Expression) })],
        Where = [.. clause.Where.Select(queries.PlanSubqueries)],
    };

    private BoundItem PlanSubqueries(BoundItem item) => item with { Expression = queries.PlanSubqueries(item.Expression) };

    private static bool Reads(BoundProjection projection) =>
        projection.Items.Concat(projection.Aggregation?.Grouping ?? []).Any(item => GraphReads.Of(item.Expression) || MayHoldEntity(item.Variable))
        || (projection.Aggregation?.Aggregates.Any(aggregate => aggregate.Arguments.Any(GraphReads.Of)) ?? false)
        || projection.OrderBy.Any(item => GraphReads.Of(item.Expression))
        || projection.Where.Any(GraphReads.Of);

    // What is handed out is read in full at the end.
    private static bool MayHoldEntity(Variable variable) =>
        variable.Type is StaticType.Node or StaticType.Relationship or StaticType.Path or StaticType.Any or StaticType.List or StaticType.Map;
}
