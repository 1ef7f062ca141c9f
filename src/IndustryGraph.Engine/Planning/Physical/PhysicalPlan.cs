using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>A logical plan with what is needed to make operators of it: live variables, slots, and the plans of its subqueries.</summary>
internal sealed class PhysicalPlan
{
    private readonly Liveness liveness = new();
    private readonly SlotAllocation slots;
    private readonly Dictionary<LogicalPlan, RowLayout> layouts = new(ReferenceEqualityComparer.Instance);

    public PhysicalPlan(LogicalPlan root, IReadOnlyList<Variable> output, int subqueryCount)
    {
        Root = root;
        slots = new SlotAllocation(liveness);
        liveness.Analyze(root, output);
        slots.Assign(root, new HashSet<int>());
        var subqueries = new PlannedSubqueryExpression?[subqueryCount];
        CollectSubqueries(root, subqueries);
        Subqueries = subqueries;
    }

    public LogicalPlan Root { get; }

    /// <summary>The subqueries inside expressions, by their number. A rule may have made one superfluous: null.</summary>
    public IReadOnlyList<PlannedSubqueryExpression?> Subqueries { get; }

    /// <summary>The slots of what a step's consumers need, those it introduces apart.</summary>
    public int[] PassedSlots(LogicalPlan plan, IEnumerable<Variable> introduced) =>
        SlotsOf(liveness.OutputOf(plan).Except(introduced));

    public IReadOnlySet<Variable> OutputOf(LogicalPlan plan) => liveness.OutputOf(plan);

    /// <summary>The slots that a right side takes from the row around it.</summary>
    public int[] ImportSlots(LogicalPlan right) => SlotsOf(liveness.ImportsOf(right));

    /// <summary>The columns that a batch must have for a step to fill it.</summary>
    public RowLayout LayoutOf(LogicalPlan plan)
    {
        if (!layouts.TryGetValue(plan, out RowLayout? layout))
        {
            layout = new RowLayout(slots.Width, SegmentOf(plan));
            layouts[plan] = layout;
        }

        return layout;
    }

    public static int[] SlotsOf(IEnumerable<Variable> variables) =>
        [.. variables.Where(variable => variable.Slot >= 0).Select(variable => variable.Slot).Distinct().Order()];

    // Steps that work where rows lie share the batch of the step below them.
    private IEnumerable<Variable> SegmentOf(LogicalPlan plan)
    {
        var segment = new HashSet<Variable>();
        for (LogicalPlan? step = plan; step is not null; step = step.IsInPlace ? step.Children[0] : null)
        {
            segment.UnionWith(liveness.OutputOf(step));
            segment.UnionWith(step.Introduces);

            // Predicates inside a step that makes rows read these from its output.
            segment.UnionWith(step switch
            {
                ExpandPlan expand => UsesOf(expand.Predicates),
                PathSearchPlan search => UsesOf(search.Expressions),
                _ => [],
            });
        }

        return segment.Where(variable => variable.Slot >= 0);
    }

    /// <summary>The variables that expressions use, as far as they are needed.</summary>
    public IEnumerable<Variable> UsesOf(IEnumerable<Expression> expressions)
    {
        List<Expression> all = [.. expressions];
        return ExpressionVariables.OwnOf(all).Concat(ExpressionVariables.SubqueriesOf(all).SelectMany(subquery => liveness.ImportsOf(subquery.Plan)));
    }

    private static void CollectSubqueries(LogicalPlan plan, PlannedSubqueryExpression?[] subqueries)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        IEnumerable<Expression> expressions = plan switch
        {
            HashJoinPlan join => join.LeftKeys.Concat(join.RightKeys),
            MergePlan merge => merge.InnerExpressions,
            _ => plan.Expressions,
        };
        foreach (PlannedSubqueryExpression subquery in ExpressionVariables.SubqueriesOf(expressions))
        {
            subqueries[subquery.Index] = subquery;
            CollectSubqueries(subquery.Plan, subqueries);
        }

        foreach (LogicalPlan child in plan.Children)
        {
            CollectSubqueries(child, subqueries);
        }
    }
}
