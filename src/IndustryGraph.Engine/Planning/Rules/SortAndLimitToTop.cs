using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>ORDER BY with LIMIT keeps only the rows that it hands out; with SKIP also those that it leaves out.</summary>
internal sealed class SortAndLimitToTop : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(Convert);

    private static LogicalPlan Convert(LogicalPlan step) => step switch
    {
        LimitPlan { Input: SortPlan sort } limit => new TopPlan(sort.Input, sort.Items, null, limit.Count) { Rows = limit.Rows },
        LimitPlan { Input: SkipPlan { Input: SortPlan sort } skip } limit => skip with
        {
            Input = new TopPlan(sort.Input, sort.Items, skip.Count, limit.Count) { Rows = limit.Rows },
            Rows = limit.Rows,
        },
        _ => step,
    };
}
