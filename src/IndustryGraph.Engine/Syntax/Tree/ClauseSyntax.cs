namespace IndustryGraph.Engine.Syntax.Tree;

/// <summary>A clause: rows in, rows out.</summary>
internal abstract record ClauseSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record MatchClauseSyntax(SourceSpan Span, bool Optional, IReadOnlyList<PathPatternSyntax> Patterns, ExpressionSyntax? Where)
    : ClauseSyntax(Span);

internal sealed record UnwindClauseSyntax(SourceSpan Span, ExpressionSyntax List, NameSyntax Variable) : ClauseSyntax(Span);

internal sealed record WithClauseSyntax(SourceSpan Span, ProjectionSyntax Projection, ExpressionSyntax? Where) : ClauseSyntax(Span);

internal sealed record ReturnClauseSyntax(SourceSpan Span, ProjectionSyntax Projection) : ClauseSyntax(Span);

/// <summary><c>FINISH</c>: runs the query for its effects and returns nothing.</summary>
internal sealed record FinishClauseSyntax(SourceSpan Span) : ClauseSyntax(Span);

/// <summary>The body of WITH and RETURN. <paramref name="Star"/>: all variables in scope come first.</summary>
internal sealed record ProjectionSyntax(
    SourceSpan Span, bool Distinct, bool Star, IReadOnlyList<ProjectionItemSyntax> Items, IReadOnlyList<SortItemSyntax> OrderBy,
    ExpressionSyntax? Skip, ExpressionSyntax? Limit)
    : SyntaxNode(Span);

/// <summary>An item of WITH or RETURN. Without an alias the column's name is the text of the expression.</summary>
internal sealed record ProjectionItemSyntax(SourceSpan Span, ExpressionSyntax Expression, NameSyntax? Alias) : SyntaxNode(Span);

internal sealed record SortItemSyntax(SourceSpan Span, ExpressionSyntax Expression, bool Descending) : SyntaxNode(Span);

internal sealed record CreateClauseSyntax(SourceSpan Span, IReadOnlyList<PathPatternSyntax> Patterns) : ClauseSyntax(Span);

internal sealed record MergeClauseSyntax(
    SourceSpan Span, PathPatternSyntax Pattern, IReadOnlyList<SetItemSyntax> OnCreate, IReadOnlyList<SetItemSyntax> OnMatch)
    : ClauseSyntax(Span);

internal sealed record SetClauseSyntax(SourceSpan Span, IReadOnlyList<SetItemSyntax> Items) : ClauseSyntax(Span);

internal sealed record RemoveClauseSyntax(SourceSpan Span, IReadOnlyList<RemoveItemSyntax> Items) : ClauseSyntax(Span);

internal sealed record DeleteClauseSyntax(SourceSpan Span, bool Detach, IReadOnlyList<ExpressionSyntax> Expressions) : ClauseSyntax(Span);

internal sealed record ForeachClauseSyntax(SourceSpan Span, NameSyntax Variable, ExpressionSyntax List, IReadOnlyList<ClauseSyntax> Clauses)
    : ClauseSyntax(Span);

internal abstract record SetItemSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>SET n.key = value</c>; the target is any expression that yields an entity.</summary>
internal sealed record SetPropertySyntax(SourceSpan Span, ExpressionSyntax Target, NameSyntax Key, ExpressionSyntax Value) : SetItemSyntax(Span);

/// <summary><c>SET n = map</c> (<paramref name="Replace"/>) or <c>SET n += map</c>.</summary>
internal sealed record SetPropertiesSyntax(SourceSpan Span, NameSyntax Variable, ExpressionSyntax Value, bool Replace) : SetItemSyntax(Span);

internal sealed record SetLabelsSyntax(SourceSpan Span, NameSyntax Variable, IReadOnlyList<NameSyntax> Labels) : SetItemSyntax(Span);

internal abstract record RemoveItemSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record RemovePropertySyntax(SourceSpan Span, ExpressionSyntax Target, NameSyntax Key) : RemoveItemSyntax(Span);

internal sealed record RemoveLabelsSyntax(SourceSpan Span, NameSyntax Variable, IReadOnlyList<NameSyntax> Labels) : RemoveItemSyntax(Span);

/// <summary>
/// <c>CALL name(arguments) YIELD …</c>. <paramref name="Arguments"/> is null where no parentheses were written (arguments
/// come from parameters, only standing alone); <paramref name="Yield"/> is null where none was written, <paramref name="YieldStar"/>
/// says <c>YIELD *</c>.
/// </summary>
internal sealed record CallProcedureClauseSyntax(
    SourceSpan Span, NameSyntax Procedure, IReadOnlyList<ExpressionSyntax>? Arguments, IReadOnlyList<YieldItemSyntax>? Yield, bool YieldStar,
    ExpressionSyntax? Where)
    : ClauseSyntax(Span);

internal sealed record YieldItemSyntax(SourceSpan Span, NameSyntax Field, NameSyntax? Alias) : SyntaxNode(Span);

/// <summary>
/// <c>CALL (a, b) { … }</c>. <paramref name="Imports"/> is null for the older form without parentheses, whose inner query
/// may begin with an importing WITH; <paramref name="ImportAll"/> says <c>CALL (*)</c>.
/// </summary>
internal sealed record CallSubqueryClauseSyntax(SourceSpan Span, bool Optional, IReadOnlyList<NameSyntax>? Imports, bool ImportAll, QuerySyntax Query)
    : ClauseSyntax(Span);
