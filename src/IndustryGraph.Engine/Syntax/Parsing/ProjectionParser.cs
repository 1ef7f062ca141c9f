using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>WITH and RETURN.</summary>
internal sealed class ProjectionParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public WithClauseSyntax ParseWith()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("WITH");
        ProjectionSyntax projection = ParseBody();
        ExpressionSyntax? where = parsers.AcceptWhere();
        return new WithClauseSyntax(tokens.SpanFrom(start), projection, where);
    }

    public ReturnClauseSyntax ParseReturn()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("RETURN");
        ProjectionSyntax projection = ParseBody();
        return new ReturnClauseSyntax(tokens.SpanFrom(start), projection);
    }

    /// <summary>ORDER BY, SKIP and LIMIT as a clause of their own: they order and cut the rows as they are, as after <c>WITH *</c>.</summary>
    public WithClauseSyntax ParseOrderAndPage()
    {
        int start = tokens.Position;
        if (tokens.IsKeyword("ORDER") && !tokens.IsKeyword("BY", 1))
        {
            tokens.Take();
            throw tokens.Unexpected("BY after ORDER");
        }

        ProjectionSyntax projection = ParseTail(start, distinct: false, star: true, []);
        return new WithClauseSyntax(projection.Span, projection, Where: null);
    }

    private ProjectionSyntax ParseBody()
    {
        int start = tokens.Position;
        bool distinct = IsDistinct() && tokens.AcceptKeyword("DISTINCT");
        bool star = tokens.Accept(TokenKind.Star);
        IReadOnlyList<ProjectionItemSyntax> items = star && !tokens.Accept(TokenKind.Comma) ? [] : parsers.Separated(ParseItem);
        return ParseTail(start, distinct, star, items);
    }

    private ProjectionSyntax ParseTail(int start, bool distinct, bool star, IReadOnlyList<ProjectionItemSyntax> items)
    {
        IReadOnlyList<SortItemSyntax> orderBy = tokens.AcceptKeywords("ORDER", "BY") ? parsers.Separated(ParseSortItem) : [];
        ExpressionSyntax? skip = tokens.AcceptKeyword("SKIP") || tokens.AcceptKeyword("OFFSET") ? parsers.Expression() : null;
        ExpressionSyntax? limit = tokens.AcceptKeyword("LIMIT") ? parsers.Expression() : null;
        return new ProjectionSyntax(tokens.SpanFrom(start), distinct, star, items, orderBy, skip, limit);
    }

    /// <summary>A variable may be called distinct, too.</summary>
    private bool IsDistinct() => tokens.Peek(1).Kind is not (TokenKind.End or TokenKind.Comma or TokenKind.Dot) && !tokens.IsKeyword("AS", 1);

    private ProjectionItemSyntax ParseItem()
    {
        int start = tokens.Position;
        ExpressionSyntax expression = parsers.Expression();
        SourceSpan span = tokens.SpanFrom(start);
        NameSyntax? alias = tokens.AcceptKeyword("AS") ? tokens.ExpectName("a name after AS") : null;
        return new ProjectionItemSyntax(span, expression, alias);
    }

    private SortItemSyntax ParseSortItem()
    {
        int start = tokens.Position;
        ExpressionSyntax expression = parsers.Expression();
        bool descending = tokens.AcceptKeyword("DESC") || tokens.AcceptKeyword("DESCENDING");
        if (!descending && !tokens.AcceptKeyword("ASC"))
        {
            tokens.AcceptKeyword("ASCENDING");
        }

        return new SortItemSyntax(tokens.SpanFrom(start), expression, descending);
    }
}
