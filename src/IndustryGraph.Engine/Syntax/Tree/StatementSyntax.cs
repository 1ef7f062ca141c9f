namespace IndustryGraph.Engine.Syntax.Tree;

/// <summary>Whether a statement is run, explained, or run with its plan measured.</summary>
internal enum ExplainMode
{
    None,
    Explain,
    Profile,
}

/// <summary>A whole statement: its prefix (<c>CYPHER 5</c>, EXPLAIN, PROFILE) and a query or schema command.</summary>
internal sealed record StatementSyntax(SourceSpan Span, ExplainMode Mode, StatementBodySyntax Body) : SyntaxNode(Span);

/// <summary>What follows the prefix: a <see cref="QuerySyntax"/> or a <see cref="SchemaCommandSyntax"/>.</summary>
internal abstract record StatementBodySyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>One or more single queries joined by UNION (<paramref name="Distinct"/>) or UNION ALL.</summary>
internal sealed record QuerySyntax(SourceSpan Span, IReadOnlyList<SingleQuerySyntax> Parts, bool Distinct) : StatementBodySyntax(Span);

/// <summary>Clauses in the order in which rows flow through them.</summary>
internal sealed record SingleQuerySyntax(SourceSpan Span, IReadOnlyList<ClauseSyntax> Clauses) : SyntaxNode(Span);

/// <summary>A statement that makes or drops an index or constraint.</summary>
internal abstract record SchemaCommandSyntax(SourceSpan Span) : StatementBodySyntax(Span);

internal enum ConstraintKind
{
    Unique,
    Key,
    NotNull,
}

/// <summary><c>CREATE CONSTRAINT name IF NOT EXISTS FOR (n:Label) REQUIRE (n.p, …) IS UNIQUE</c>.</summary>
internal sealed record CreateConstraintSyntax(
    SourceSpan Span, NameSyntax? Name, bool IfNotExists, bool OnRelationship, NameSyntax LabelOrType, IReadOnlyList<NameSyntax> Properties, ConstraintKind Kind)
    : SchemaCommandSyntax(Span);

internal enum IndexKind
{
    Range,
    Text,
    Lookup,
    FullText,
}

/// <summary><c>CREATE [RANGE|TEXT|LOOKUP|FULLTEXT] INDEX name IF NOT EXISTS FOR … ON …</c>; several labels only for full-text.</summary>
internal sealed record CreateIndexSyntax(
    SourceSpan Span, NameSyntax? Name, bool IfNotExists, IndexKind Kind, bool OnRelationship, IReadOnlyList<NameSyntax> LabelsOrTypes,
    IReadOnlyList<NameSyntax> Properties, ExpressionSyntax? Options)
    : SchemaCommandSyntax(Span);

internal sealed record DropConstraintSyntax(SourceSpan Span, NameSyntax Name, bool IfExists) : SchemaCommandSyntax(Span);

internal sealed record DropIndexSyntax(SourceSpan Span, NameSyntax Name, bool IfExists) : SchemaCommandSyntax(Span);

internal enum ShowKind
{
    Indexes,
    Constraints,
}

/// <summary><c>SHOW INDEXES</c> and <c>SHOW CONSTRAINTS</c>, with all their columns.</summary>
internal sealed record ShowSyntax(SourceSpan Span, ShowKind Kind) : SchemaCommandSyntax(Span);
