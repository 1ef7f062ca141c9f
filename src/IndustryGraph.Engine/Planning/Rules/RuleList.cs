using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>The rules in the order in which they are applied, once each; plans of subqueries are improved first.</summary>
internal static class RuleList
{
    private static readonly PlanRule[] Rules =
    [
        new FoldConstants(),
        new SplitFilters(),
        new PushFiltersDown(),
        new ExistsToSemiApply(),
        new CountToDegree(),
        new CountFromStore(),
        new CountOfExpandToDegree(),
        new PushFiltersIntoExpands(),
        new MergeFilters(),
        new SortAndLimitToTop(),
        new DropIdleProjections(),
    ];

    public static LogicalPlan Improve(LogicalPlan plan, PlannerContext context)
    {
        LogicalPlan improved = plan.Rewrite(step => step.WithExpressions(expression => ImproveSubqueries(expression, context)));
        return Rules.Aggregate(improved, (current, rule) => rule.Apply(current, context));
    }

    private static Expression ImproveSubqueries(Expression expression, PlannerContext context) => expression.Rewrite(
        part => part is PlannedSubqueryExpression subquery ? subquery.With(Improve(subquery.Plan, context)) : part);
}
