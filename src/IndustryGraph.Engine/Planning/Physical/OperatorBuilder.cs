using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions.Aggregation;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Updates;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>Makes the operators of a plan: a tree for one run at a time.</summary>
internal sealed class OperatorBuilder(PhysicalPlan plan, Func<LogicalPlan, Operator, Operator>? wrap = null)
{
    /// <summary>The operator tree of a step.</summary>
    public Operator Build(LogicalPlan step)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Operator made = step switch
        {
            ArgumentPlan => new ArgumentOperator(PhysicalPlan.SlotsOf(plan.OutputOf(step))),
            FilterPlan filter => new FilterOperator(Build(filter.Input), [.. filter.Predicates], ReadsGraph(filter.Predicates)),
            ProjectPlan project => Project(project),
            DistinctPlan distinct => new DistinctOperator(Build(distinct.Input), [.. distinct.Variables.Select(variable => variable.Slot)]),
            SkipPlan skip => new SkipOperator(Build(skip.Input), skip.Count),
            LimitPlan limit => new LimitOperator(Build(limit.Input), limit.Count),
            ProduceResultsPlan results => Build(results.Input),
            EagerPlan eager => new EagerOperator(Reader(eager.Input), plan.LayoutOf(eager.Input)),
            SortPlan sort => new SortOperator(Reader(sort.Input), plan.LayoutOf(sort.Input), Keys(sort.Items), ReadsGraph(sort.Expressions)),
            TopPlan top => new TopOperator(Reader(top.Input), plan.LayoutOf(top.Input), Keys(top.Items), top.Skip, top.Limit, ReadsGraph(top.Expressions)),
            AggregatePlan aggregate => Aggregate(aggregate),
            UnionPlan union => Union(union),
            ApplyPlan or SemiApplyPlan or RunForEachPlan or ForeachPlan or HashJoinPlan or MergePlan => Join(step),
            CreatePlan create => new CreateOperator(
                Build(create.Input), new Creation(create.Creation, forMerge: false), ReadsGraph(create.Expressions), create.ReadsLive),
            SetPlan set => new SetOperator(Build(set.Input), set.Items),
            DeletePlan delete => new DeleteOperator(Build(delete.Input), delete.Targets, delete.Detach, ReadsGraph(delete.Targets)),
            UnaryPlan unary => new MatchOperatorBuilder(plan, Reader(unary.Input)).Build(unary),
            _ => throw new InvalidOperationException($"No operator for {step.Name}."),
        };
        return wrap is null || step is ProduceResultsPlan ? made : wrap(step, made);
    }

    private static bool ReadsGraph(IEnumerable<Expression> expressions) => expressions.Any(GraphReads.Of);

    private static (Expression Expression, bool Descending)[] Keys(IReadOnlyList<BoundSortItem> items) =>
        [.. items.Select(item => (item.Expression, item.Descending))];

    private RowReader Reader(LogicalPlan step) => new(Build(step), plan.LayoutOf(step));

    private Operator Project(ProjectPlan project)
    {
        Operator input = Build(project.Input);
        (int Slot, Expression Expression)[] items =
        [
            .. project.Items.Where(item => item.Variable.Slot >= 0 && plan.OutputOf(project).Contains(item.Variable) && !IsShared(item))
                .Select(item => (item.Variable.Slot, item.Expression)),
        ];
        return items.Length == 0 ? input : new ProjectOperator(input, items, ReadsGraph(items.Select(item => item.Expression)));
    }

    private static bool IsShared(BoundItem item) => item.Expression is VariableExpression variable && variable.Variable.Slot == item.Variable.Slot;

    private AggregateOperator Aggregate(AggregatePlan aggregate)
    {
        GroupingKey[] keys = [.. aggregate.Grouping.Select(item => new GroupingKey(item.Variable.Slot, item.Expression))];
        GroupAggregate[] aggregates = [.. aggregate.Aggregates.Select(Aggregate)];
        return new AggregateOperator(Reader(aggregate.Input), keys, aggregates, ReadsGraph(aggregate.Expressions));
    }

    private static GroupAggregate Aggregate(BoundAggregate aggregate)
    {
        AggregateDefinition definition = aggregate.Arguments.Count == 0
            ? AggregateTable.CountRows
            : AggregateTable.Find(aggregate.Function) ?? throw new InvalidOperationException($"There is no aggregate {aggregate.Function}.");
        return new GroupAggregate(
            aggregate.Variable.Slot, definition, aggregate.Distinct, aggregate.Arguments.ElementAtOrDefault(0), aggregate.Arguments.ElementAtOrDefault(1));
    }

    private UnionOperator Union(UnionPlan union)
    {
        var inputs = new UnionInput[union.Parts.Count];
        for (int part = 0; part < inputs.Length; part++)
        {
            (int From, int To)[] columns =
            [
                .. union.Output.Zip(union.PartOutputs[part]).Where(pair => plan.OutputOf(union).Contains(pair.First))
                    .Select(pair => (pair.Second.Slot, pair.First.Slot)),
            ];
            inputs[part] = new UnionInput(Reader(union.Parts[part]), columns);
        }

        return new UnionOperator(inputs);
    }

    private Operator Join(LogicalPlan step) => step switch
    {
        ApplyPlan apply => new ApplyOperator(
            Reader(apply.Left), Shape(apply, apply.Output), Build(apply.Right), plan.LayoutOf(apply.Right), apply.Optional, apply.Right.ContainsWrites),
        SemiApplyPlan semi => new SemiApplyOperator(Build(semi.Left), Build(semi.Right), plan.LayoutOf(semi.Right), semi.Negated),
        RunForEachPlan each => new RunForEachOperator(Build(each.Left), Build(each.Right), plan.LayoutOf(each.Right)),
        ForeachPlan each => new ForeachOperator(
            Build(each.Left), each.List, each.Variable.Slot, Build(each.Right), plan.LayoutOf(each.Right), ReadsGraph([each.List])),
        HashJoinPlan join => new HashJoinOperator(
            Reader(join.Left), Shape(join, join.Output), Reader(join.Right), plan.LayoutOf(join.Right), [.. join.LeftKeys], [.. join.RightKeys]),
        _ => Merge((MergePlan)step),
    };

    private MergeOperator Merge(MergePlan merge) => new(
        Reader(merge.Input), Shape(merge, merge.Introduces), Build(merge.Match), plan.LayoutOf(merge.Match), plan.ImportSlots(merge.Match),
        new Creation(merge.Merge.Creation, forMerge: true), merge.Merge);

    private FlatMapShape Shape(LogicalPlan step, IEnumerable<Variable> introduced)
    {
        List<Variable> own = [.. introduced];
        int[] ownSlots = PhysicalPlan.SlotsOf(own.Where(plan.OutputOf(step).Contains));
        return new FlatMapShape(ownSlots, [.. plan.PassedSlots(step, own).Except(ownSlots)], [], [], ReadsGraph: true);
    }
}
