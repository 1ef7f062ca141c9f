using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>
/// A condition EXISTS { … }, or its negation, is a step of its own that keeps or drops rows; inside an OR it stays an
/// expression, since there it does not decide alone.
/// </summary>
internal sealed class ExistsToSemiApply : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(Convert);

    private static LogicalPlan Convert(LogicalPlan step)
    {
        if (step is not FilterPlan filter)
        {
            return step;
        }

        List<Expression> others = [.. filter.Predicates.Where(condition => ExistsIn(condition, out _) is null)];
        LogicalPlan result = others.Count == 0 ? filter.Input : filter with { Predicates = others };
        foreach (Expression condition in filter.Predicates)
        {
            if (ExistsIn(condition, out bool negated) is { } exists)
            {
                result = new SemiApplyPlan(result, exists.Plan, negated) { Rows = filter.Rows };
            }
        }

        return result;
    }

    private static PlannedSubqueryExpression? ExistsIn(Expression condition, out bool negated)
    {
        negated = condition is NotExpression;
        Expression inner = condition is NotExpression not ? not.Operand : condition;
        return inner is PlannedSubqueryExpression { Kind: SubqueryKind.Exists } exists ? exists : null;
    }
}
