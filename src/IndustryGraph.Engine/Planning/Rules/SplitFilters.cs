using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>Takes ANDs apart, so that each condition can find its own place; drops conditions that are always true.</summary>
internal sealed class SplitFilters : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(Split);

    private static LogicalPlan Split(LogicalPlan step)
    {
        if (step is not FilterPlan filter)
        {
            return step;
        }

        List<Expression> conditions =
            [.. filter.Predicates.SelectMany(AndExpression.Split).Where(condition => condition is not LiteralExpression { Value.IsTrue: true })];
        return conditions.Count == 0 ? filter.Input : filter with { Predicates = conditions };
    }
}
