using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>Computes what is constant once, instead of for every row.</summary>
internal sealed class FoldConstants : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(step => step.WithExpressions(ConstantFolding.Fold));
}
