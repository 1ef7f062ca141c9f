using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Physical;

/// <summary>Makes the operator of a path search: where trails go, what judges hops, and the shape of the search.</summary>
internal sealed class PathOperatorBuilder(PhysicalPlan plan, RowReader input)
{
    public Operator Build(PathSearchPlan search, FlatMapShape shape, RelationshipUniqueness uniqueness)
    {
        BoundPathPattern pattern = search.Pattern;
        int[] imports = PhysicalPlan.SlotsOf(plan.UsesOf(search.Expressions).Except(search.Introduces));
        var predicates = new PathPredicates(plan.LayoutOf(search), imports, [.. pattern.Predicates], uniqueness);
        var paths = new PathShape([.. pattern.Connections.Select((connection, index) => Connection(connection, index, predicates))]);
        var selection = pattern.Selector == PathSelectorKind.All ? null : new PathSelection(pattern.Selector, pattern.Count);
        return new PathSearchOperator(input, shape, paths, Columns(search), predicates, selection);
    }

    private static PathColumns Columns(PathSearchPlan search) => new(
        search.LeftBound,
        search.Left.Slot,
        search.RightBound || search.Left == search.Right,
        search.Right.Slot,
        [.. search.Pattern.Nodes.Skip(1).SkipLast(1).Select(node => node.Slot)],
        [.. search.Pattern.Connections.Select(Columns)],
        search.Relationships.Slot,
        search.Pattern.PathVariable?.Slot ?? -1);

    private static ConnectionColumns Columns(BoundConnection connection) => connection switch
    {
        BoundRelationship relationship => new ConnectionColumns(relationship.Variable.Slot, -1, 1, []),
        BoundVariableLength length => new ConnectionColumns(-1, length.Variable.Slot, 1, []),
        BoundQuantifiedPath quantified => new ConnectionColumns(
            -1, -1, quantified.Inner.Count, [.. quantified.Groups.Where(group => group.List.Slot >= 0).Select(group => Column(quantified, group))]),
        _ => throw new InvalidOperationException("Unknown connection."),
    };

    private static GroupColumn Column(BoundQuantifiedPath quantified, BoundGroup group)
    {
        int node = quantified.InnerNodes.ToList().IndexOf(group.Inner);
        return node >= 0
            ? new GroupColumn(group.List.Slot, IsNode: true, node)
            : new GroupColumn(group.List.Slot, IsNode: false, quantified.Inner.ToList().FindIndex(hop => hop.Variable == group.Inner));
    }

    private static ConnectionShape Connection(BoundConnection connection, int index, PathPredicates predicates) => connection switch
    {
        BoundRelationship relationship => new ConnectionShape(
            [Hop(index, 0, relationship.Direction, relationship.Types, default, [], predicates)], 1, 1, null),
        BoundVariableLength length => new ConnectionShape(
            [Hop(index, 0, length.Direction, length.Types, new HopColumns(-1, length.Hop.Slot, -1), length.HopPredicates, predicates)],
            length.Min, length.Max, null),
        BoundQuantifiedPath quantified => Quantified(quantified, index, predicates),
        _ => throw new InvalidOperationException("Unknown connection."),
    };

    private static ConnectionShape Quantified(BoundQuantifiedPath quantified, int index, PathPredicates predicates)
    {
        var left = new List<Expression>(quantified.Predicates);
        var hops = new List<HopShape>();
        for (int i = 0; i < quantified.Inner.Count; i++)
        {
            BoundRelationship hop = quantified.Inner[i];
            Variable from = quantified.InnerNodes[i];
            Variable to = quantified.InnerNodes[i + 1];
            List<Expression> ofHop = left.FindAll(predicate => SpeaksOnlyOf(predicate, [from, hop.Variable, to], quantified));
            left.RemoveAll(ofHop.Contains);
            hops.Add(Hop(index, i, hop.Direction, hop.Types, new HopColumns(from.Slot, hop.Variable.Slot, to.Slot), ofHop, predicates));
        }

        ITailFilter? tail = left.Count == 0 ? null : predicates.Tail(
            [.. quantified.InnerNodes.Select(node => node.Slot)], [.. quantified.Inner.Select(hop => hop.Variable.Slot)], [.. left]);
        return new ConnectionShape(hops, quantified.Min, quantified.Max, tail);
    }

    // What a predicate says of one hop alone is judged there, before the repetition is complete.
    private static bool SpeaksOnlyOf(Expression predicate, HashSet<Variable> hop, BoundQuantifiedPath quantified) =>
        ExpressionVariables.Of(predicate).All(
            variable => hop.Contains(variable)
                || (!quantified.InnerNodes.Contains(variable) && quantified.Inner.All(other => other.Variable != variable)));

    private static HopShape Hop(
        int connection, int index, PatternDirection direction, IReadOnlyList<string> types, HopColumns columns, IReadOnlyList<Expression> ofHop,
        PathPredicates predicates)
    {
        IHopFilter? filter = ofHop.Count > 0 || predicates.RestrictsRelationships
            ? predicates.Hop(ofHop.Count > 0 ? columns : new HopColumns(-1, -1, -1), [.. ofHop])
            : null;
        return new HopShape(connection, index, direction.ToTraversal(), types, filter);
    }
}
