using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>
/// Paths of any length between two nodes, found by one search over an automaton: variable-length relationships, quantified
/// patterns and, over a whole path pattern, selectors such as SHORTEST.
/// </summary>
/// <param name="Pattern">The connections that the search covers, with the nodes between them.</param>
/// <param name="LeftBound">Whether the left end is bound; otherwise the right one is, and the search runs backwards.</param>
/// <param name="RightBound">Whether the right end is bound.</param>
/// <param name="Relationships">The list of all relationships of the path.</param>
internal sealed record PathSearchPlan(
    LogicalPlan Input, BoundPathPattern Pattern, bool LeftBound, bool RightBound, Variable Relationships, IReadOnlyList<Variable> DistinctFrom)
    : UnaryPlan(Input)
{
    public Variable Left => Pattern.Nodes[0];

    public Variable Right => Pattern.Nodes[^1];

    public override string Name => Pattern.Selector switch
    {
        PathSelectorKind.All => LeftBound && RightBound ? "VarLengthExpandInto" : "VarLengthExpand",
        _ => "ShortestPath",
    };

    public override string Details => PathText.Of(this);

    /// <summary>The variables that its rows get.</summary>
    public IReadOnlyList<Variable> Outputs =>
    [
        .. LeftBound ? [] : new[] { Left },
        .. RightBound || Left == Right ? [] : new[] { Right },
        .. ConnectionParts.OutputsOf(Pattern),
        Relationships,
    ];

    /// <summary>The variables of single hops and repetitions, over which their predicates speak.</summary>
    public IReadOnlyList<Variable> InnerVariables => [.. Pattern.Connections.SelectMany(ConnectionParts.InnerOf).Distinct()];

    public override IReadOnlyList<Variable> Introduces => [.. Outputs.Concat(InnerVariables).Distinct()];

    public override IEnumerable<Variable> Needs =>
        [.. LeftBound ? [Left] : Array.Empty<Variable>(), .. RightBound ? [Right] : Array.Empty<Variable>(), .. DistinctFrom];

    public override IEnumerable<Expression> Expressions => Pattern.Connections.SelectMany(HopPredicatesOf).Concat(Pattern.Predicates);

    public override bool ReadsGraph => true;

    /// <summary>What single hops and repetitions of a connection must satisfy.</summary>
    public static IReadOnlyList<Expression> HopPredicatesOf(BoundConnection connection) => connection switch
    {
        BoundVariableLength length => length.HopPredicates,
        BoundQuantifiedPath quantified => quantified.Predicates,
        _ => [],
    };

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with
    {
        Pattern = Pattern with
        {
            Connections = [.. Pattern.Connections.Select(connection => Replace(connection, replace))],
            Predicates = [.. Pattern.Predicates.Select(replace)],
        },
    };

    private static BoundConnection Replace(BoundConnection connection, Func<Expression, Expression> replace) => connection switch
    {
        BoundVariableLength length => length with { HopPredicates = [.. length.HopPredicates.Select(replace)] },
        BoundQuantifiedPath quantified => quantified with { Predicates = [.. quantified.Predicates.Select(replace)] },
        _ => connection,
    };
}

/// <summary>Writes the pattern of a path search.</summary>
internal static class PathText
{
    public static string Of(PathSearchPlan plan)
    {
        BoundPathPattern pattern = plan.Pattern;
        string path = pattern.PathVariable is null or { IsAnonymous: true } ? "" : $"{pattern.PathVariable} = ";
        string text = path + Selector(pattern) + PatternText.Node(pattern.Nodes[0]);
        for (int i = 0; i < pattern.Connections.Count; i++)
        {
            text += Of(pattern.Connections[i]) + PatternText.Node(pattern.Nodes[i + 1]);
        }

        string predicates = string.Join(" AND ", plan.Expressions);
        return predicates.Length == 0 ? text : $"{text} WHERE {predicates}";
    }

    private static string Selector(BoundPathPattern pattern) => pattern.Selector switch
    {
        PathSelectorKind.All => "",
        PathSelectorKind.ShortestPathFunction => "shortestPath ",
        PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest => "ALL SHORTEST ",
        PathSelectorKind.ShortestGroups => $"SHORTEST {pattern.Count} GROUPS ",
        PathSelectorKind.Any => $"ANY {pattern.Count} ",
        _ => $"SHORTEST {pattern.Count} ",
    };

    private static string Of(BoundConnection connection) => connection switch
    {
        BoundRelationship relationship => PatternText.Relationship(relationship.Variable, relationship.Types, relationship.Direction),
        BoundVariableLength length => PatternText.Relationship(length.Variable, length.Types, length.Direction, PatternText.Length(length.Min, length.Max)),
        BoundQuantifiedPath quantified => Of(quantified),
        _ => "",
    };

    private static string Of(BoundQuantifiedPath quantified)
    {
        string inside = PatternText.Node(quantified.InnerNodes[0]);
        for (int i = 0; i < quantified.Inner.Count; i++)
        {
            BoundRelationship hop = quantified.Inner[i];
            inside += PatternText.Relationship(hop.Variable, hop.Types, hop.Direction) + PatternText.Node(quantified.InnerNodes[i + 1]);
        }

        return $"({inside}){{{quantified.Min},{quantified.Max}}}";
    }
}
