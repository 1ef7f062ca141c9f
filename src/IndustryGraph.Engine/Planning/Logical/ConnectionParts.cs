using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>What the connections of a path pattern consist of.</summary>
internal static class ConnectionParts
{
    /// <summary>The variables that a connection binds, its ends apart.</summary>
    public static IEnumerable<Variable> OutputsOf(BoundConnection connection) => connection switch
    {
        BoundRelationship relationship => [relationship.Variable],
        BoundVariableLength length => [length.Variable],
        BoundQuantifiedPath quantified => quantified.Groups.Select(group => group.List),
        _ => [],
    };

    /// <summary>All variables that a path pattern binds, its ends apart.</summary>
    public static IEnumerable<Variable> OutputsOf(BoundPathPattern pattern) =>
    [
        .. pattern.Nodes.Skip(1).SkipLast(1),
        .. pattern.Connections.SelectMany(OutputsOf),
        .. pattern.PathVariable is null ? [] : new[] { pattern.PathVariable },
    ];

    /// <summary>The variables of single hops and repetitions, over which their predicates speak.</summary>
    public static IEnumerable<Variable> InnerOf(BoundConnection connection) => connection switch
    {
        BoundVariableLength length => [length.Hop],
        BoundQuantifiedPath quantified => quantified.InnerNodes.Concat(quantified.Inner.Select(hop => hop.Variable)),
        _ => [],
    };

    /// <summary>For each relationship of a connection the types that it may have; none is any.</summary>
    public static IEnumerable<IReadOnlyList<string>> TypesOf(BoundConnection connection) => connection switch
    {
        BoundRelationship relationship => [relationship.Types],
        BoundVariableLength length => [length.Types],
        BoundQuantifiedPath quantified => quantified.Inner.Select(hop => hop.Types),
        _ => [],
    };
}
