using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>
/// Moves conditions below steps that do not change what they speak of, as far as they go: WITH … WHERE comes to the MATCH
/// whose variables it is about.
/// </summary>
internal sealed class PushFiltersDown : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) => plan.Rewrite(step => step is FilterPlan filter ? Push(filter) : step);

    private static LogicalPlan Push(FilterPlan filter)
    {
        LogicalPlan result = filter.Input;
        var stay = new List<Expression>();
        foreach (Expression condition in filter.Predicates)
        {
            if (TryPush(condition, result, filter.Rows) is { } pushed)
            {
                result = pushed;
            }
            else
            {
                stay.Add(condition);
            }
        }

        return stay.Count == 0 ? result : filter with { Input = result, Predicates = stay };
    }

    /// <summary>The step with the condition somewhere below it; null if it cannot pass.</summary>
    private static LogicalPlan? TryPush(Expression condition, LogicalPlan step, double rows) => step switch
    {
        ProjectPlan project when Below(condition, project) is { } renamed => project with { Input = Place(renamed, project.Input, rows), Rows = rows },
        SortPlan sort => sort with { Input = Place(condition, sort.Input, rows), Rows = rows },
        UnwindPlan unwind when !Uses(condition, [unwind.Variable]) => unwind with { Input = Place(condition, unwind.Input, unwind.Input.Rows) },
        ApplyPlan { Right.ContainsWrites: false } apply when !Uses(condition, apply.Output) =>
            apply with { Left = Place(condition, apply.Left, apply.Left.Rows), Rows = rows },
        _ => null,
    };

    private static LogicalPlan Place(Expression condition, LogicalPlan input, double rows) =>
        TryPush(condition, input, rows) ?? new FilterPlan(input, [condition]) { Rows = rows };

    private static bool Uses(Expression condition, IEnumerable<Variable> variables) => ExpressionVariables.Of(condition).Intersect(variables).Any();

    /// <summary>The condition in the words of the projection's input; null if it speaks of something that the projection computes.</summary>
    private static Expression? Below(Expression condition, ProjectPlan project)
    {
        var sources = new Dictionary<Variable, Expression>();
        foreach (BoundItem item in project.Items.Where(item => !ItemText.IsUnchanged(item)))
        {
            sources[item.Variable] = item.Expression;
        }

        List<Variable> renamed = [.. ExpressionVariables.Of(condition).Where(sources.ContainsKey)];
        if (renamed.Count == 0)
        {
            return condition;
        }

        // Plans of subqueries keep the variables that they were made with.
        bool passes = renamed.All(variable => sources[variable] is VariableExpression) && !ExpressionVariables.HasSubquery(condition);
        return passes
            ? condition.Rewrite(part => part is VariableExpression variable && sources.TryGetValue(variable.Variable, out Expression? source) ? source : part)
            : null;
    }
}
