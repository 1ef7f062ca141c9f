namespace IndustryGraph.Engine.Syntax.Tree;

/// <summary>How many of the matching paths a path pattern wants.</summary>
internal enum PathSelectorKind
{
    /// <summary>All of them.</summary>
    All,

    /// <summary><c>shortestPath((a)-[*]-(b))</c>.</summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths((a)-[*]-(b))</c>.</summary>
    AllShortestPathsFunction,

    /// <summary><c>SHORTEST k</c>: the k shortest for each pair of ends.</summary>
    ShortestK,

    /// <summary><c>ALL SHORTEST</c>: every one of the least length for each pair of ends.</summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c>: every one of the k least lengths.</summary>
    ShortestGroups,

    /// <summary><c>ANY [k]</c>.</summary>
    Any,
}

internal sealed record PathSelectorSyntax(SourceSpan Span, PathSelectorKind Kind, long Count) : SyntaxNode(Span);

/// <summary>
/// A path pattern: elements from left to right. Nodes and relationships alternate; a <see cref="QuantifiedPatternSyntax"/>
/// stands between nodes, where adjacent nodes left out in the text are left out here too.
/// </summary>
internal sealed record PathPatternSyntax(SourceSpan Span, NameSyntax? Variable, PathSelectorSyntax? Selector, IReadOnlyList<PatternElementSyntax> Elements)
    : SyntaxNode(Span);

internal abstract record PatternElementSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>(name:Label {key: value} WHERE predicate)</c>.</summary>
internal sealed record NodePatternSyntax(
    SourceSpan Span, NameSyntax? Variable, LabelExpressionSyntax? Labels, ExpressionSyntax? Properties, ExpressionSyntax? Where)
    : PatternElementSyntax(Span);

internal enum PatternDirection
{
    /// <summary><c>--></c></summary>
    Outgoing,

    /// <summary><c>&lt;--</c></summary>
    Incoming,

    /// <summary><c>--</c> and <c>&lt;--&gt;</c></summary>
    Both,
}

/// <summary><c>-[name:TYPE*1..3 {key: value} WHERE predicate]-></c>. A quantifier written after it (<c>-[:T]->+</c>) is <paramref name="Quantifier"/>; <paramref name="BothArrows"/> tells <c>&lt;--&gt;</c> from <c>--</c>.</summary>
internal sealed record RelationshipPatternSyntax(
    SourceSpan Span, NameSyntax? Variable, LabelExpressionSyntax? Types, PatternDirection Direction, bool BothArrows, LengthRangeSyntax? Length,
    ExpressionSyntax? Properties, ExpressionSyntax? Where, LengthRangeSyntax? Quantifier)
    : PatternElementSyntax(Span);

/// <summary>A number of repetitions. For <c>*</c> of a variable-length relationship the least is null (read as 1); no most is unbounded.</summary>
internal sealed record LengthRangeSyntax(SourceSpan Span, long? Min, long? Max) : SyntaxNode(Span);

/// <summary><c>((a)-[r]->(b) WHERE …){1,3}</c>; without a quantifier it is a parenthesized path pattern, matched once.</summary>
internal sealed record QuantifiedPatternSyntax(SourceSpan Span, PathPatternSyntax Pattern, ExpressionSyntax? Where, LengthRangeSyntax? Quantifier)
    : PatternElementSyntax(Span);

/// <summary>A label or type expression.</summary>
internal abstract record LabelExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record LabelNameSyntax(SourceSpan Span, string Name) : LabelExpressionSyntax(Span);

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record LabelWildcardSyntax(SourceSpan Span) : LabelExpressionSyntax(Span);

internal sealed record LabelNotSyntax(SourceSpan Span, LabelExpressionSyntax Operand) : LabelExpressionSyntax(Span);

/// <summary><c>A&amp;B</c>, and <c>:A:B</c>.</summary>
internal sealed record LabelAndSyntax(SourceSpan Span, LabelExpressionSyntax Left, LabelExpressionSyntax Right) : LabelExpressionSyntax(Span);

/// <summary><c>A|B</c>.</summary>
internal sealed record LabelOrSyntax(SourceSpan Span, LabelExpressionSyntax Left, LabelExpressionSyntax Right) : LabelExpressionSyntax(Span);

/// <summary><c>$(expression)</c>, <c>$all(…)</c> and <c>$any(…)</c>: names known at run time.</summary>
internal sealed record DynamicLabelSyntax(SourceSpan Span, ExpressionSyntax Expression, bool Any) : LabelExpressionSyntax(Span);
