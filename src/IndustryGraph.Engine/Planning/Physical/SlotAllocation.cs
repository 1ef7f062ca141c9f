using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>
/// Gives each live variable a slot. Slots of dead variables, and those inside finished subqueries, are used again, by
/// variables of the same kind of column.
/// </summary>
internal sealed class SlotAllocation(Liveness liveness)
{
    private readonly List<ColumnKind> kinds = [];

    /// <summary>How many slots there are.</summary>
    public int Width => kinds.Count;

    /// <summary>Gives slots to what a tree introduces.</summary>
    /// <param name="reserved">Slots that rows around the tree use.</param>
    public void Assign(LogicalPlan plan, IReadOnlySet<int> reserved)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        IReadOnlyList<LogicalPlan> children = plan.Children;
        if (children.Count > 0)
        {
            Assign(children[0], reserved);
        }

        if (plan is not (UnionPlan or ApplyPlan or HashJoinPlan))
        {
            AssignOwn(plan, reserved);
        }

        for (int i = 1; i < children.Count; i++)
        {
            Assign(children[i], plan is UnionPlan ? reserved : Occupied(reserved, children[0], plan));
        }

        if (plan is UnionPlan)
        {
            AssignOwn(plan, reserved);
        }

        AssignSubqueries(plan);
    }

    private HashSet<int> Occupied(IReadOnlySet<int> reserved, LogicalPlan left, LogicalPlan plan)
    {
        var occupied = new HashSet<int>(reserved);
        occupied.UnionWith(SlotsOf(liveness.OutputOf(left)));
        if (plan is ForeachPlan)
        {
            occupied.UnionWith(SlotsOf(plan.Introduces));
        }

        return occupied;
    }

    private void AssignOwn(LogicalPlan plan, IReadOnlySet<int> reserved)
    {
        IReadOnlyList<Variable> introduced = plan.Introduces;
        if (introduced.Count == 0)
        {
            return;
        }

        var occupied = new HashSet<int>(reserved);
        if (plan is not (AggregatePlan or UnionPlan))
        {
            occupied.UnionWith(SlotsOf(liveness.OutputOf(plan.Children[0])));
        }

        // A variable that is only passed on through a grouping keeps the slot that it has.
        occupied.UnionWith(SlotsOf(introduced));
        HashSet<Variable> wanted = WantedOf(plan);
        Dictionary<Variable, Variable> aliases = plan is ProjectPlan project ? AliasesOf(project) : [];
        foreach (Variable variable in introduced.Where(wanted.Contains))
        {
            if (variable.Slot >= 0)
            {
                continue;
            }

            // Another name for a column of the same rows is the same slot; a column of the rows around is not, lest nulls of
            // an optional right side fall on it.
            variable.Slot = aliases.TryGetValue(variable, out Variable? source) && !reserved.Contains(source.Slot)
                ? source.Slot
                : Take(RowLayout.KindOf(variable), occupied);
            occupied.Add(variable.Slot);
        }
    }

    private static Dictionary<Variable, Variable> AliasesOf(ProjectPlan project)
    {
        var aliases = new Dictionary<Variable, Variable>();
        foreach (BoundItem item in project.Items)
        {
            if (item.Expression is VariableExpression { Variable: var source } && RowLayout.KindOf(source) == RowLayout.KindOf(item.Variable))
            {
                aliases[item.Variable] = source;
            }
        }

        return aliases;
    }

    // What the operator itself cannot do without, and what its consumers or its own expressions read.
    private HashSet<Variable> WantedOf(LogicalPlan plan)
    {
        if (plan is NodeScanPlan or NodeIndexSeekPlan or NodeByIdPlan or UnwindPlan or AggregatePlan or ProcedureCallPlan or UnionPlan)
        {
            return [.. plan.Introduces];
        }

        var wanted = new HashSet<Variable>(liveness.OutputOf(plan));
        switch (plan)
        {
            case ExpandPlan or PathSearchPlan:
                wanted.UnionWith(UsesOf(plan.Expressions));
                break;
            case CreatePlan create:
                wanted.UnionWith(CreationParts.UsedInside(create.Creation));
                wanted.UnionWith(UsesOf(plan.Expressions));
                break;
            case MergePlan merge:
                wanted.UnionWith(liveness.OutputOf(merge.Match));
                break;
            case ForeachPlan foreachPlan:
                wanted.UnionWith(liveness.ImportsOf(foreachPlan.Right));
                break;
        }

        return wanted;
    }

    private HashSet<Variable> UsesOf(IEnumerable<Expression> expressions)
    {
        List<Expression> all = [.. expressions];
        var uses = new HashSet<Variable>(ExpressionVariables.OwnOf(all));
        foreach (PlannedSubqueryExpression subquery in ExpressionVariables.SubqueriesOf(all))
        {
            uses.UnionWith(liveness.ImportsOf(subquery.Plan));
        }

        return uses;
    }

    private void AssignSubqueries(LogicalPlan plan)
    {
        IEnumerable<Expression> expressions = plan switch
        {
            HashJoinPlan join => join.LeftKeys.Concat(join.RightKeys),
            MergePlan merge => merge.InnerExpressions,
            _ => plan.Expressions,
        };
        foreach (PlannedSubqueryExpression subquery in ExpressionVariables.SubqueriesOf(expressions))
        {
            Assign(subquery.Plan, new HashSet<int>(SlotsOf(liveness.ImportsOf(subquery.Plan))));
        }
    }

    private static IEnumerable<int> SlotsOf(IEnumerable<Variable> variables) =>
        variables.Where(variable => variable.Slot >= 0).Select(variable => variable.Slot);

    private int Take(ColumnKind kind, HashSet<int> occupied)
    {
        for (int slot = 0; slot < kinds.Count; slot++)
        {
            if (kinds[slot] == kind && !occupied.Contains(slot))
            {
                return slot;
            }
        }

        kinds.Add(kind);
        return kinds.Count - 1;
    }
}
