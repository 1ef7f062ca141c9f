using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Bound;

/// <summary>
/// A path pattern: <paramref name="Nodes"/> from left to right with <paramref name="Connections"/> between neighbours, one
/// fewer. Unnamed elements have made-up variables. A variable bound before the clause is a bound end, not a new one.
/// </summary>
/// <param name="PathVariable">The named path, if any.</param>
/// <param name="Selector">How many of the matching paths are wanted; <paramref name="Count"/> is its k.</param>
/// <param name="Predicates">With a selector: what a path must satisfy before the selection (shortestPath takes its MATCH's WHERE over the path, too).</param>
internal sealed record BoundPathPattern(
    Variable? PathVariable, PathSelectorKind Selector, long Count, IReadOnlyList<Variable> Nodes, IReadOnlyList<BoundConnection> Connections,
    IReadOnlyList<Expression> Predicates);

/// <summary>What connects two neighbouring nodes of a path pattern.</summary>
internal abstract record BoundConnection(Variable Left, Variable Right);

/// <summary>One relationship. No types means any.</summary>
internal sealed record BoundRelationship(Variable Variable, Variable Left, Variable Right, PatternDirection Direction, IReadOnlyList<string> Types)
    : BoundConnection(Left, Right);

/// <summary><c>-[r:T*1..3 {…}]-</c>: the variable holds the list of relationships.</summary>
/// <param name="Hop">One hop's relationship, over which <paramref name="HopPredicates"/> speak.</param>
/// <param name="Max">Null is unbounded.</param>
internal sealed record BoundVariableLength(
    Variable Variable, Variable Left, Variable Right, PatternDirection Direction, IReadOnlyList<string> Types, int Min, int? Max, Variable Hop,
    IReadOnlyList<Expression> HopPredicates)
    : BoundConnection(Left, Right);

/// <summary>
/// A quantified path pattern: <paramref name="Inner"/> repeated, the last node of one repetition being the first of the
/// next, and the ends being <c>Left</c> and <c>Right</c>.
/// </summary>
/// <param name="InnerNodes">The nodes of one repetition; one more than <paramref name="Inner"/>.</param>
/// <param name="Inner">The relationships of one repetition.</param>
/// <param name="Predicates">What one repetition must satisfy, over its own variables and those bound before the clause.</param>
/// <param name="Groups">For each inner variable that is used outside, the list of its values over all repetitions.</param>
internal sealed record BoundQuantifiedPath(
    Variable Left, Variable Right, IReadOnlyList<Variable> InnerNodes, IReadOnlyList<BoundRelationship> Inner, IReadOnlyList<Expression> Predicates,
    int Min, int? Max, IReadOnlyList<BoundGroup> Groups)
    : BoundConnection(Left, Right);

/// <summary>An inner variable of a quantified path and the list that collects it.</summary>
internal sealed record BoundGroup(Variable Inner, Variable List);
