using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Label and type expressions: <c>A|B&amp;!C</c>, <c>%</c>, and the older <c>:A:B</c> and <c>:A|:B</c>.</summary>
internal sealed class LabelExpressionParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    /// <summary>Reads what follows the colon. <paramref name="barEnds"/>: a bar outside of parentheses ends it, as in a comprehension.</summary>
    public LabelExpressionSyntax Parse(bool barEnds = false) => ParseOr(barEnds);

    private LabelExpressionSyntax ParseOr(bool barEnds)
    {
        int start = tokens.Position;
        LabelExpressionSyntax left = ParseAnd();
        int height = parsers.Depth.Height;
        while (!barEnds && tokens.Accept(TokenKind.Bar))
        {
            tokens.Accept(TokenKind.Colon);
            LabelExpressionSyntax right = ParseAnd();
            height = parsers.Depth.Join(height);
            left = new LabelOrSyntax(tokens.SpanFrom(start), left, right);
        }

        return left;
    }

    private LabelExpressionSyntax ParseAnd()
    {
        int start = tokens.Position;
        LabelExpressionSyntax left = ParseNot();
        int height = parsers.Depth.Height;
        while (tokens.Accept(TokenKind.Ampersand) || tokens.Accept(TokenKind.Colon))
        {
            LabelExpressionSyntax right = ParseNot();
            height = parsers.Depth.Join(height);
            left = new LabelAndSyntax(tokens.SpanFrom(start), left, right);
        }

        return left;
    }

    private LabelExpressionSyntax ParseNot() => parsers.Depth.Nest(() =>
    {
        int start = tokens.Position;
        return tokens.Accept(TokenKind.Exclamation) ? new LabelNotSyntax(tokens.SpanFrom(start), ParseNot()) : ParseAtom();
    });

    private LabelExpressionSyntax ParseAtom()
    {
        int start = tokens.Position;
        if (tokens.Accept(TokenKind.LeftParenthesis))
        {
            LabelExpressionSyntax inner = ParseOr(barEnds: false);
            tokens.Expect(TokenKind.RightParenthesis, "')', '&' or '|' in the label expression");
            return inner;
        }

        if (tokens.Accept(TokenKind.Percent))
        {
            return new LabelWildcardSyntax(tokens.SpanFrom(start));
        }

        if (tokens.Is(TokenKind.Dollar) || (tokens.Is(TokenKind.Parameter) && tokens.Is(TokenKind.LeftParenthesis, 1)))
        {
            return ParseDynamic();
        }

        NameSyntax name = tokens.ExpectName("a label or relationship type");
        return new LabelNameSyntax(name.Span, name.Text);
    }

    private DynamicLabelSyntax ParseDynamic()
    {
        int start = tokens.Position;
        string? quantifier = tokens.Take().Value;
        if (quantifier is not (null or "all" or "any"))
        {
            tokens.Position = start;
            throw tokens.Unexpected("$(…), $all(…) or $any(…)");
        }

        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        ExpressionSyntax expression = parsers.Expression();
        tokens.Expect(TokenKind.RightParenthesis, "')'");
        return new DynamicLabelSyntax(tokens.SpanFrom(start), expression, quantifier == "any");
    }
}
