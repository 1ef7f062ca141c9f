using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>What square brackets hold: a list, a list comprehension or a pattern comprehension.</summary>
internal sealed class ListParser(Parsers parsers, PatternLookahead lookahead)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public ExpressionSyntax Parse()
    {
        int start = tokens.Position;
        tokens.Expect(TokenKind.LeftBracket, "'['");
        if (tokens.IsName() && tokens.IsKeyword("IN", 1))
        {
            return ParseListComprehension(start);
        }

        bool named = tokens.IsName() && tokens.Is(TokenKind.Equal, 1);
        return lookahead.IsPath(named ? 2 : 0) ? ParsePatternComprehension(start, named) : ParseList(start, []);
    }

    private ListSyntax ParseList(int start, List<ExpressionSyntax> items)
    {
        if (!tokens.Is(TokenKind.RightBracket))
        {
            items.AddRange(parsers.Separated(parsers.Expression));
        }

        tokens.Expect(TokenKind.RightBracket, "',' or ']' in the list");
        return new ListSyntax(tokens.SpanFrom(start), items);
    }

    private ListComprehensionSyntax ParseListComprehension(int start)
    {
        NameSyntax variable = tokens.ExpectName("a variable");
        tokens.ExpectKeyword("IN");
        ExpressionSyntax list = parsers.ExpressionBeforeBar();
        ExpressionSyntax? where = parsers.WithBar(ends: true, parsers.AcceptWhere);
        ExpressionSyntax? projection = tokens.Accept(TokenKind.Bar) ? parsers.Expression() : null;
        tokens.Expect(
            TokenKind.RightBracket,
            projection is null ? $"WHERE, '|' or ']' in the list comprehension (as an item of a list, write ({variable.Text} IN …) in parentheses)" : "']'");
        return new ListComprehensionSyntax(tokens.SpanFrom(start), variable, list, where, projection);
    }

    private ExpressionSyntax ParsePatternComprehension(int start, bool named)
    {
        PathPatternSyntax pattern = parsers.Patterns.ParseNamed();
        if (!named && tokens.Accept(TokenKind.RightBracket))
        {
            return new ListSyntax(tokens.SpanFrom(start), [new PatternExpressionSyntax(pattern.Span, pattern)]);
        }

        if (!named && tokens.Accept(TokenKind.Comma))
        {
            return ParseList(start, [new PatternExpressionSyntax(pattern.Span, pattern)]);
        }

        ExpressionSyntax? where = parsers.WithBar(ends: true, parsers.AcceptWhere);
        tokens.Expect(TokenKind.Bar, where is null ? "WHERE or '|' and the expression to collect" : "'|' and the expression to collect");
        ExpressionSyntax projection = parsers.Expression();
        tokens.Expect(TokenKind.RightBracket, "']' after the pattern comprehension");
        return new PatternComprehensionSyntax(tokens.SpanFrom(start), pattern, where, projection);
    }
}
