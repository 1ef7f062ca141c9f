using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>All nodes, or those with a label, for each input row.</summary>
internal sealed record NodeScanPlan(LogicalPlan Input, Variable Node, string? Label) : UnaryPlan(Input)
{
    public override string Name => Label is null ? "AllNodesScan" : "NodeByLabelScan";

    public override string Details => Label is null ? PatternText.Node(Node) : $"({Node}:{Label})";

    public override IReadOnlyList<Variable> Introduces => [Node];

    public override bool ReadsGraph => true;
}

/// <summary>The nodes that an index finds, for each input row.</summary>
/// <param name="Description">The seek as EXPLAIN shows it.</param>
internal sealed record NodeIndexSeekPlan(LogicalPlan Input, Variable Node, IndexDescriptor Index, SeekKeys Keys, string Description) : UnaryPlan(Input)
{
    public override string Name => Index.IsUnique && Keys.Equal.Count == Index.Keys.Length ? "NodeUniqueIndexSeek" : "NodeIndexSeek";

    public override string Details => Description;

    public override IReadOnlyList<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => Keys.Expressions;

    public override bool ReadsGraph => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Keys = Keys.Replace(replace) };
}

/// <summary>The node with an id, or those with the ids of a list, for each input row.</summary>
internal sealed record NodeByIdPlan(LogicalPlan Input, Variable Node, Expression Ids, bool IsList, bool IsElementId) : UnaryPlan(Input)
{
    public override string Name => "NodeByIdSeek";

    public override string Details => $"{(IsElementId ? "elementId" : "id")}({Node}) {(IsList ? "IN" : "=")} {Ids}";

    public override IReadOnlyList<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => [Ids];

    public override bool ReadsGraph => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Ids = replace(Ids) };
}

/// <summary>A relationship of a pattern with the nodes at its sides, as scans and seeks introduce it.</summary>
/// <param name="DistinctFrom">Relationships, or lists of them, of the same MATCH that it must differ from.</param>
internal sealed record PatternRelationship(
    Variable Variable, Variable Left, Variable Right, PatternDirection Direction, IReadOnlyList<string> Types, IReadOnlyList<Variable> DistinctFrom)
{
    public override string ToString() =>
        PatternText.Node(Left) + PatternText.Relationship(Variable, Types, Direction) + PatternText.Node(Right);
}

/// <summary>All relationships of some types with their ends, for each input row.</summary>
internal sealed record RelationshipScanPlan(LogicalPlan Input, PatternRelationship Pattern) : UnaryPlan(Input)
{
    public override string Name => Pattern.Types.Count == 0 ? "AllRelationshipsScan" : "RelationshipTypeScan";

    public override string Details => Pattern.ToString();

    public override IReadOnlyList<Variable> Introduces => [Pattern.Left, Pattern.Variable, Pattern.Right];

    public override IEnumerable<Variable> Needs => Pattern.DistinctFrom;

    public override bool ReadsGraph => true;
}

/// <summary>The relationships that an index finds, with their ends, for each input row.</summary>
/// <param name="Description">The seek as EXPLAIN shows it.</param>
internal sealed record RelationshipIndexSeekPlan(
    LogicalPlan Input, PatternRelationship Pattern, IndexDescriptor Index, SeekKeys Keys, string Description)
    : UnaryPlan(Input)
{
    public override string Name => Index.IsUnique && Keys.Equal.Count == Index.Keys.Length ? "RelationshipUniqueIndexSeek" : "RelationshipIndexSeek";

    public override string Details => Description;

    public override IReadOnlyList<Variable> Introduces => [Pattern.Left, Pattern.Variable, Pattern.Right];

    public override IEnumerable<Variable> Needs => Pattern.DistinctFrom;

    public override IEnumerable<Expression> Expressions => Keys.Expressions;

    public override bool ReadsGraph => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Keys = Keys.Replace(replace) };
}

/// <summary>The ends of a relationship that is bound already; an end that is bound too must fit.</summary>
internal sealed record EndpointsPlan(LogicalPlan Input, PatternRelationship Pattern, bool LeftBound, bool RightBound) : UnaryPlan(Input)
{
    public override string Name => "ProjectEndpoints";

    public override string Details => Pattern.ToString();

    public override IReadOnlyList<Variable> Introduces =>
        [.. LeftBound ? [] : new[] { Pattern.Left }, .. RightBound || Pattern.Left == Pattern.Right ? [] : new[] { Pattern.Right }];

    public override IEnumerable<Variable> Needs =>
        [Pattern.Variable, .. LeftBound ? [Pattern.Left] : Array.Empty<Variable>(), .. RightBound ? [Pattern.Right] : Array.Empty<Variable>(), .. Pattern.DistinctFrom];

    public override bool ReadsGraph => true;
}

/// <summary>The relationships of a bound node, or, where <paramref name="Into"/>, those between two bound nodes.</summary>
/// <param name="Direction">As seen from <paramref name="From"/>.</param>
/// <param name="Predicates">What must hold for a relationship and the node at its other side.</param>
internal sealed record ExpandPlan(
    LogicalPlan Input, Variable From, Variable Relationship, Variable To, PatternDirection Direction, IReadOnlyList<string> Types, bool Into,
    IReadOnlyList<Variable> DistinctFrom, IReadOnlyList<Expression> Predicates)
    : UnaryPlan(Input)
{
    public override string Name => Into ? "ExpandInto" : "Expand";

    public override string Details =>
        PatternText.Node(From) + PatternText.Relationship(Relationship, Types, Direction) + PatternText.Node(To)
        + (Predicates.Count == 0 ? "" : $" WHERE {AndExpression.Of(Predicates)}");

    public override IReadOnlyList<Variable> Introduces => Into ? [Relationship] : [Relationship, To];

    public override IEnumerable<Variable> Needs => [From, .. Into ? [To] : Array.Empty<Variable>(), .. DistinctFrom];

    public override IEnumerable<Expression> Expressions => Predicates;

    public override bool ReadsGraph => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Predicates = [.. Predicates.Select(replace)] };
}
