using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Expressions that stand alone: literals, variables, parentheses, and what begins with a word or bracket of its own.</summary>
internal sealed class AtomParser
{
    private readonly Parsers parsers;
    private readonly TokenReader tokens;
    private readonly ListParser lists;
    private readonly CallParser calls;
    private readonly CaseParser cases;
    private readonly PatternLookahead lookahead;

    public AtomParser(Parsers parsers)
    {
        this.parsers = parsers;
        tokens = parsers.Tokens;
        lookahead = new PatternLookahead(tokens);
        lists = new ListParser(parsers, lookahead);
        calls = new CallParser(parsers);
        cases = new CaseParser(parsers);
    }

    public ExpressionSyntax Parse() => parsers.Depth.Nest(() => tokens.Current.Kind switch
    {
        TokenKind.Integer or TokenKind.Float => Literal(token => NumberLiteral.Read(tokens.Text, token, negative: false)),
        TokenKind.String => Literal(token => GraphValue.String(token.Value)),
        TokenKind.Parameter => ParseParameter(),
        TokenKind.LeftParenthesis => ParseParentheses(),
        TokenKind.LeftBracket => parsers.WithBar(ends: false, lists.Parse),
        TokenKind.LeftBrace => ParseMap(),
        TokenKind.Identifier => ParseWord(),
        TokenKind.QuotedIdentifier => calls.ParseCallOrVariable(),
        _ => throw tokens.Unexpected("an expression"),
    });

    public MapSyntax ParseMap() => parsers.WithBar(ends: false, () =>
    {
        int start = tokens.Position;
        tokens.Expect(TokenKind.LeftBrace, "'{'");
        IReadOnlyList<MapEntrySyntax> entries = tokens.Is(TokenKind.RightBrace) ? [] : parsers.Separated(ParseEntry);
        tokens.Expect(TokenKind.RightBrace, "',' or '}' in the map");
        return new MapSyntax(tokens.SpanFrom(start), entries);
    });

    private MapEntrySyntax ParseEntry()
    {
        int start = tokens.Position;
        NameSyntax key = tokens.ExpectName("a key, such as {key: value}");
        tokens.Expect(TokenKind.Colon, "':' after the key of the map");
        ExpressionSyntax value = parsers.Expression();
        return new MapEntrySyntax(tokens.SpanFrom(start), key, value);
    }

    private ParameterSyntax ParseParameter()
    {
        Token token = tokens.Take();
        return new ParameterSyntax(token.Span, token.Value!);
    }

    private LiteralSyntax Literal(Func<Token, GraphValue> read)
    {
        Token token = tokens.Take();
        return new LiteralSyntax(token.Span, read(token));
    }

    private ExpressionSyntax ParseParentheses() => parsers.WithBar(ends: false, () =>
    {
        int start = tokens.Position;
        if (lookahead.IsPath(0))
        {
            PathPatternSyntax pattern = parsers.Patterns.ParseAnonymous();
            return new PatternExpressionSyntax(tokens.SpanFrom(start), pattern);
        }

        tokens.Take();
        ExpressionSyntax inner = parsers.Expression();
        tokens.Expect(TokenKind.RightParenthesis, "')' or an operator");
        return inner;
    });

    private ExpressionSyntax ParseWord() => tokens.Current.Value!.ToUpperInvariant() switch
    {
        "TRUE" => Word(_ => GraphValue.Boolean(true)),
        "FALSE" => Word(_ => GraphValue.Boolean(false)),
        "NULL" => Word(_ => default),
        "NAN" => Word(_ => GraphValue.Float(double.NaN)),
        "INF" or "INFINITY" => Word(_ => GraphValue.Float(double.PositiveInfinity)),
        "CASE" when !tokens.Is(TokenKind.Dot, 1) && !tokens.Is(TokenKind.RightParenthesis, 1) => cases.Parse(),
        _ => calls.ParseCallOrVariable(),
    };

    private ExpressionSyntax Word(Func<Token, GraphValue> read) =>
        tokens.Is(TokenKind.LeftParenthesis, 1) ? calls.ParseCallOrVariable() : Literal(read);
}
