using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Engine.Explain;

/// <summary>Describes a logical plan for people, as EXPLAIN does, and with what was measured, as PROFILE does.</summary>
internal static class PlanDescriber
{
    public static PlanDescription Describe(LogicalPlan plan, PlanProfile? profile = null)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        List<PlanDescription> children = [.. plan.Children.Where(IsShown).Select(child => Describe(child, profile))];
        IEnumerable<Expression> expressions = plan is MergePlan merge ? merge.InnerExpressions : plan.Expressions;
        children.AddRange(ExpressionVariables.SubqueriesOf(expressions).Select(subquery => Describe(subquery, profile)));
        OperatorStatistics? measured = profile?.Of(plan);
        return new PlanDescription(plan.Name, plan.Details, plan.Rows, children) { Rows = measured?.Rows, Time = measured?.OwnTime };
    }

    // The empty row that a plan starts from says nothing.
    private static bool IsShown(LogicalPlan plan) => plan is not ArgumentPlan { Variables.Count: 0 };

    private static PlanDescription Describe(PlannedSubqueryExpression subquery, PlanProfile? profile)
    {
        PlanDescription plan = Describe(subquery.Plan, profile);
        return new PlanDescription("Subquery", subquery.ToString(), plan.EstimatedRows, [plan]);
    }
}
