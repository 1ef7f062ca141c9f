using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>
/// COUNT { (n)-[:T]->() } reads the node's degree instead of walking its relationships; EXISTS of the same asks whether
/// it is above zero.
/// </summary>
internal sealed class CountToDegree : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) =>
        plan.Rewrite(step => step.WithExpressions(expression => expression.Rewrite(Convert)));

    private static Expression Convert(Expression expression) =>
        expression is PlannedSubqueryExpression { Kind: SubqueryKind.Count } count && DegreeOf(count) is { } degree ? degree : expression;

    private static DegreeExpression? DegreeOf(PlannedSubqueryExpression count)
    {
        LogicalPlan plan = count.Plan;
        while (plan is ProjectPlan project)
        {
            plan = project.Input;
        }

        // Nothing may ask anything of the relationship or of the node at its other side.
        return plan is ExpandPlan { Into: false, Input: ArgumentPlan, Predicates: [], DistinctFrom: [] } expand
            ? new DegreeExpression(new VariableExpression(expand.From), expand.Direction.ToTraversal(), expand.Types)
            : null;
    }
}
