using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Syntax.Tree;

internal abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>Null, a boolean, a number or text, as written.</summary>
internal sealed record LiteralSyntax(SourceSpan Span, GraphValue Value) : ExpressionSyntax(Span);

internal sealed record ParameterSyntax(SourceSpan Span, string Name) : ExpressionSyntax(Span);

internal sealed record VariableSyntax(SourceSpan Span, string Name) : ExpressionSyntax(Span);

internal sealed record PropertySyntax(SourceSpan Span, ExpressionSyntax Target, NameSyntax Key) : ExpressionSyntax(Span);

internal sealed record IndexSyntax(SourceSpan Span, ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax(Span);

internal sealed record SliceSyntax(SourceSpan Span, ExpressionSyntax Target, ExpressionSyntax? From, ExpressionSyntax? To) : ExpressionSyntax(Span);

internal sealed record ListSyntax(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax(Span);

internal sealed record MapSyntax(SourceSpan Span, IReadOnlyList<MapEntrySyntax> Entries) : ExpressionSyntax(Span);

internal sealed record MapEntrySyntax(SourceSpan Span, NameSyntax Key, ExpressionSyntax Value) : SyntaxNode(Span);

/// <summary><c>n {.name, .*, other, key: value}</c>.</summary>
internal sealed record MapProjectionSyntax(SourceSpan Span, ExpressionSyntax Target, IReadOnlyList<MapProjectionItemSyntax> Items) : ExpressionSyntax(Span);

internal abstract record MapProjectionItemSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record PropertySelectorSyntax(SourceSpan Span, NameSyntax Key) : MapProjectionItemSyntax(Span);

internal sealed record AllPropertiesSelectorSyntax(SourceSpan Span) : MapProjectionItemSyntax(Span);

internal sealed record VariableSelectorSyntax(SourceSpan Span, NameSyntax Variable) : MapProjectionItemSyntax(Span);

internal sealed record EntrySelectorSyntax(SourceSpan Span, NameSyntax Key, ExpressionSyntax Value) : MapProjectionItemSyntax(Span);

internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

internal sealed record UnarySyntax(SourceSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    StartsWith,
    EndsWith,
    Contains,
    RegexMatch,
    In,
}

internal sealed record BinarySyntax(SourceSpan Span, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,
}

/// <summary><c>a &lt; b &lt;= c</c>: every neighbouring pair must hold. <paramref name="Operators"/> has one fewer than <paramref name="Operands"/>.</summary>
internal sealed record ComparisonSyntax(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Operands, IReadOnlyList<ComparisonOperator> Operators)
    : ExpressionSyntax(Span);

internal sealed record IsNullSyntax(SourceSpan Span, ExpressionSyntax Operand, bool Negated) : ExpressionSyntax(Span);

/// <summary><c>n:Label</c> and <c>r:TYPE</c> as a predicate.</summary>
internal sealed record LabelPredicateSyntax(SourceSpan Span, ExpressionSyntax Operand, LabelExpressionSyntax Labels) : ExpressionSyntax(Span);

/// <summary>A call of a function; <paramref name="Name"/> may be qualified (<c>date.truncate</c>). <c>count(*)</c> has <paramref name="Star"/>.</summary>
internal sealed record FunctionCallSyntax(SourceSpan Span, NameSyntax Name, bool Distinct, bool Star, IReadOnlyList<ExpressionSyntax> Arguments)
    : ExpressionSyntax(Span);

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
internal sealed record ListComprehensionSyntax(
    SourceSpan Span, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Projection)
    : ExpressionSyntax(Span);

/// <summary><c>[p = (a)-->(b) WHERE predicate | projection]</c>.</summary>
internal sealed record PatternComprehensionSyntax(
    SourceSpan Span, PathPatternSyntax Pattern, ExpressionSyntax? Where, ExpressionSyntax Projection)
    : ExpressionSyntax(Span);

/// <summary>A path pattern standing as a predicate; also the argument of <c>exists(…)</c> and <c>size(…)</c>; and <c>shortestPath(…)</c> as a value.</summary>
internal sealed record PatternExpressionSyntax(SourceSpan Span, PathPatternSyntax Pattern) : ExpressionSyntax(Span);

internal enum ListQuantifier
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(x IN list WHERE predicate)</c> and its siblings.</summary>
internal sealed record QuantifierSyntax(SourceSpan Span, ListQuantifier Quantifier, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax Where)
    : ExpressionSyntax(Span);

/// <summary><c>reduce(accumulator = initial, x IN list | expression)</c>.</summary>
internal sealed record ReduceSyntax(
    SourceSpan Span, NameSyntax Accumulator, ExpressionSyntax Initial, NameSyntax Variable, ExpressionSyntax List, ExpressionSyntax Expression)
    : ExpressionSyntax(Span);

/// <summary>CASE; with a subject each WHEN is compared with it, without one each WHEN is a predicate.</summary>
internal sealed record CaseSyntax(SourceSpan Span, ExpressionSyntax? Subject, IReadOnlyList<CaseBranchSyntax> Branches, ExpressionSyntax? Else)
    : ExpressionSyntax(Span);

/// <summary><c>WHEN a, b THEN …</c>: taken if any of <paramref name="Whens"/> holds.</summary>
internal sealed record CaseBranchSyntax(SourceSpan Span, IReadOnlyList<CaseWhenSyntax> Whens, ExpressionSyntax Then) : SyntaxNode(Span);

/// <summary>
/// A value to compare the subject with, or (<paramref name="IsPredicate"/>) a predicate: any in a CASE without subject, in one
/// with a subject one over <see cref="CaseSubjectSyntax"/> (<c>WHEN &lt; 3</c>).
/// </summary>
internal sealed record CaseWhenSyntax(SourceSpan Span, ExpressionSyntax Expression, bool IsPredicate) : SyntaxNode(Span);

/// <summary>The subject of the CASE around it, where a predicate left its left side out.</summary>
internal sealed record CaseSubjectSyntax(SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x IS :: INTEGER NOT NULL | STRING</c>: whether the value is of one of the types.</summary>
internal sealed record TypePredicateSyntax(SourceSpan Span, ExpressionSyntax Operand, IReadOnlyList<TypeNameSyntax> Types, bool Negated)
    : ExpressionSyntax(Span);

/// <summary>A type: its name in capitals and single spaces (<c>LOCAL DATETIME</c>); of a list the types of its items, too.</summary>
internal sealed record TypeNameSyntax(SourceSpan Span, string Name, IReadOnlyList<TypeNameSyntax>? Items, bool NotNull) : SyntaxNode(Span);

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary>
/// <c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>. The short form with a bare pattern arrives as a query of
/// one MATCH clause without RETURN.
/// </summary>
internal sealed record SubqueryExpressionSyntax(SourceSpan Span, SubqueryKind Kind, QuerySyntax Query) : ExpressionSyntax(Span);
