using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>Makes the operators that bring new rows: scans, seeks, expands, searches, UNWIND and procedure calls.</summary>
internal sealed class MatchOperatorBuilder(PhysicalPlan plan, RowReader input)
{
    public Operator Build(UnaryPlan step) => step switch
    {
        NodeScanPlan scan => new NodeScanOperator(input, Shape(scan), scan.Node.Slot, scan.Label is null ? null : new LabelToken(scan.Label)),
        NodeIndexSeekPlan seek => new NodeIndexSeekOperator(input, Shape(seek), seek.Node.Slot, new IndexSeek(seek.Index, seek.Keys)),
        NodeByIdPlan seek => new NodeByIdOperator(input, Shape(seek), seek.Node.Slot, seek.Ids, seek.IsList, seek.IsElementId),
        RelationshipScanPlan scan => new RelationshipScanOperator(
            input, Shape(scan), Ends(scan.Pattern), new TypeSet(scan.Pattern.Types), Uniqueness(scan.Pattern.DistinctFrom)),
        RelationshipIndexSeekPlan seek => new RelationshipIndexSeekOperator(
            input, Shape(seek), Ends(seek.Pattern), new IndexSeek(seek.Index, seek.Keys), Uniqueness(seek.Pattern.DistinctFrom)),
        EndpointsPlan ends => new EndpointsOperator(
            input, Shape(ends), Ends(ends.Pattern), ends.LeftBound, ends.RightBound, ends.Pattern.Left == ends.Pattern.Right, new TypeSet(ends.Pattern.Types),
            Uniqueness(ends.Pattern.DistinctFrom)),
        ExpandPlan expand => Expand(expand),
        PathSearchPlan search => new PathOperatorBuilder(plan, input).Build(search, Shape(search), Uniqueness(search.DistinctFrom)),
        UnwindPlan unwind => new UnwindOperator(input, Shape(unwind, readsGraph: GraphReads.Of(unwind.List)), unwind.List, unwind.Variable.Slot),
        ProcedureCallPlan call => new ProcedureCallOperator(
            input, Shape(call), call.Procedure, [.. call.Arguments], [.. call.Yields.Select(yield => (yield.Variable.Slot, yield.Column))]),
        _ => throw new InvalidOperationException($"No operator for {step.Name}."),
    };

    private static RelationshipUniqueness Uniqueness(IReadOnlyList<Variable> distinctFrom) => new(
        [.. distinctFrom.Where(variable => variable.Type != StaticType.List).Select(variable => variable.Slot)],
        [.. distinctFrom.Where(variable => variable.Type == StaticType.List).Select(variable => variable.Slot)]);

    private static EndColumns Ends(PatternRelationship pattern) =>
        new(pattern.Variable.Slot, pattern.Left.Slot, pattern.Right.Slot, pattern.Direction.ToTraversal());

    private Operator Expand(ExpandPlan expand)
    {
        var columns = new ExpandColumns(expand.From.Slot, expand.Relationship.Slot, expand.To.Slot, expand.Direction.ToTraversal());
        FlatMapShape shape = Shape(expand, expand.Predicates);
        var types = new TypeSet(expand.Types);
        return expand.Into
            ? new ExpandIntoOperator(input, shape, columns, types, Uniqueness(expand.DistinctFrom))
            : new ExpandOperator(input, shape, columns, types, Uniqueness(expand.DistinctFrom));
    }

    private FlatMapShape Shape(UnaryPlan step, IReadOnlyList<Expression>? predicates = null, bool readsGraph = true)
    {
        IReadOnlyList<Expression> inner = predicates ?? [];
        int[] own = PhysicalPlan.SlotsOf(step.Introduces);
        int[] passed = [.. plan.PassedSlots(step, step.Introduces).Except(own)];
        int[] read = PhysicalPlan.SlotsOf(plan.UsesOf(inner).Except(step.Introduces));
        return new FlatMapShape(own, passed, [.. inner], read, readsGraph);
    }
}
