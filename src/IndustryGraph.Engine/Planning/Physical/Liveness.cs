using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>Which variables the rows of each step must have: those that a later step uses. A dead variable costs nothing.</summary>
internal sealed class Liveness
{
    private readonly Dictionary<LogicalPlan, HashSet<Variable>> outputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LogicalPlan, HashSet<Variable>> imports = new(ReferenceEqualityComparer.Instance);

    /// <summary>The variables that a step's consumers need of it.</summary>
    public IReadOnlySet<Variable> OutputOf(LogicalPlan plan) => outputs[plan];

    /// <summary>The variables that a right side, or the plan of a subquery, takes from the row around it.</summary>
    public IReadOnlySet<Variable> ImportsOf(LogicalPlan plan) => imports[plan];

    /// <summary>Walks a tree from its top, given what is needed of it; answers what it takes from the row around it.</summary>
    public IReadOnlySet<Variable> Analyze(LogicalPlan plan, IEnumerable<Variable> required)
    {
        var free = new HashSet<Variable>();
        Visit(plan, [.. required], free);
        imports[plan] = free;
        return free;
    }

    private void Visit(LogicalPlan plan, HashSet<Variable> required, HashSet<Variable> free)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        outputs[plan] = required;
        switch (plan)
        {
            case ArgumentPlan:
                free.UnionWith(required);
                break;
            case AggregatePlan aggregate:
                Visit(aggregate.Input, UsesOf(plan.Expressions), free);
                break;
            case UnionPlan union:
                VisitUnion(union, required, free);
                break;
            case ApplyPlan apply:
                VisitApply(apply, required, free);
                break;
            case HashJoinPlan join:
                VisitJoin(join, required, free);
                break;
            case MergePlan merge:
                VisitMerge(merge, required, free);
                break;
            case ApplyingPlan applying:
                HashSet<Variable> input = InputOf(plan, required);
                input.UnionWith(Analyze(applying.Right, []).Except(plan.Introduces));
                Visit(applying.Left, input, free);
                break;
            case UnaryPlan unary:
                Visit(unary.Input, InputOf(plan, required), free);
                break;
            default:
                throw new InvalidOperationException($"Liveness does not know {plan.Name}.");
        }
    }

    private HashSet<Variable> InputOf(LogicalPlan plan, HashSet<Variable> required)
    {
        HashSet<Variable> input = UsesOf(plan.Expressions);
        input.UnionWith(required);
        input.UnionWith(plan.Needs);
        input.ExceptWith(plan.Introduces);
        return input;
    }

    private HashSet<Variable> UsesOf(IEnumerable<Expression> expressions)
    {
        var uses = new HashSet<Variable>();
        foreach (Expression expression in expressions)
        {
            AddUses(expression, uses);
        }

        return uses;
    }

    private void AddUses(Expression expression, HashSet<Variable> uses)
    {
        if (expression is VariableExpression variable)
        {
            uses.Add(variable.Variable);
        }
        else if (expression is PlannedSubqueryExpression subquery)
        {
            uses.UnionWith(Analyze(subquery.Plan, subquery.Output is null ? [] : [subquery.Output]));
        }

        foreach (Expression child in expression.Children)
        {
            AddUses(child, uses);
        }
    }

    private void VisitUnion(UnionPlan union, HashSet<Variable> required, HashSet<Variable> free)
    {
        for (int part = 0; part < union.Parts.Count; part++)
        {
            IEnumerable<Variable> wanted = union.PartOutputs[part].Where((_, column) => required.Contains(union.Output[column]));
            Visit(union.Parts[part], [.. wanted], free);
        }
    }

    private void VisitApply(ApplyPlan apply, HashSet<Variable> required, HashSet<Variable> free)
    {
        var taken = new HashSet<Variable>(Analyze(apply.Right, apply.Output.Where(required.Contains)));
        taken.UnionWith(required.Except(apply.Output));
        Visit(apply.Left, taken, free);
    }

    private void VisitJoin(HashJoinPlan join, HashSet<Variable> required, HashSet<Variable> free)
    {
        HashSet<Variable> right = UsesOf(join.RightKeys);
        right.UnionWith(join.Output.Where(required.Contains));
        Visit(join.Right, right, free);
        HashSet<Variable> left = UsesOf(join.LeftKeys);
        left.UnionWith(required.Except(join.Output));
        Visit(join.Left, left, free);
    }

    private void VisitMerge(MergePlan merge, HashSet<Variable> required, HashSet<Variable> free)
    {
        HashSet<Variable> inner = UsesOf(merge.InnerExpressions);
        inner.UnionWith(CreationParts.UsedInside(merge.Merge.Creation));
        inner.UnionWith(CreationParts.Needed(merge.Merge.Creation));
        inner.UnionWith(merge.Introduces.Where(required.Contains));
        var input = new HashSet<Variable>(Analyze(merge.Match, inner));
        input.UnionWith(required.Except(merge.Introduces));
        Visit(merge.Input, input, free);
    }
}
