using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>Makes one filter of two that follow each other, conditions that run subqueries last.</summary>
internal sealed class MergeFilters : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(Merge);

    private static LogicalPlan Merge(LogicalPlan step) => step switch
    {
        FilterPlan { Input: FilterPlan inner } outer => Ordered(outer with { Input = inner.Input, Predicates = [.. inner.Predicates, .. outer.Predicates] }),
        FilterPlan filter => Ordered(filter),
        _ => step,
    };

    private static FilterPlan Ordered(FilterPlan filter) => filter with { Predicates = [.. filter.Predicates.OrderBy(ExpressionVariables.HasSubquery)] };
}
