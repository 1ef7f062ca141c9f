using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>
/// Conditions right above an expand are judged inside it, before the rest of the row is copied. Those that run subqueries
/// stay outside.
/// </summary>
internal sealed class PushFiltersIntoExpands : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(Push);

    private static LogicalPlan Push(LogicalPlan step)
    {
        if (step is not FilterPlan { Input: ExpandPlan expand } filter)
        {
            return step;
        }

        List<Expression> stay = [.. filter.Predicates.Where(ExpressionVariables.HasSubquery)];
        ExpandPlan pushed = expand with { Predicates = [.. expand.Predicates, .. filter.Predicates.Except(stay)], Rows = filter.Rows };
        return stay.Count == 0 ? pushed : filter with { Input = pushed, Predicates = stay };
    }
}
