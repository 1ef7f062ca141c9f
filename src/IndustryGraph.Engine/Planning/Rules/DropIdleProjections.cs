using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>Drops projections that only pass columns on: which columns live on follows from who reads them.</summary>
internal sealed class DropIdleProjections : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) =>
        plan.Rewrite(step => step is ProjectPlan project && project.Items.All(ItemText.IsUnchanged) ? project.Input : step);
}
