namespace IndustryGraph.Engine.Syntax.Tree;

/// <summary>A stretch of the statement's text, in UTF-16 code units; the end is exclusive.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public static SourceSpan Cover(SourceSpan first, SourceSpan last) => new(first.Start, last.End);

    public string TextIn(string statement) => statement[Start..End];
}

/// <summary>A node of the syntax tree: immutable, and knows where it stands in the text.</summary>
internal abstract record SyntaxNode(SourceSpan Span);

/// <summary>A name as written, without back-ticks, and where.</summary>
internal sealed record NameSyntax(SourceSpan Span, string Text) : SyntaxNode(Span);
