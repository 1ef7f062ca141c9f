using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Nodes and relationships of path patterns, and their quantifiers.</summary>
internal sealed class PatternElementParser(Parsers parsers)
{
    private const string InvalidRelationship = "InvalidRelationshipPattern";

    private readonly TokenReader tokens = parsers.Tokens;

    /// <summary>Whether a relationship begins here.</summary>
    public bool IsRelationship() => tokens.Is(TokenKind.Minus) || (tokens.Is(TokenKind.Less) && tokens.Is(TokenKind.Minus, 1));

    public NodePatternSyntax ParseNode()
    {
        int start = tokens.Position;
        tokens.Expect(TokenKind.LeftParenthesis, "a node, such as (n:Label)");
        NameSyntax? variable = AcceptVariable(TokenKind.RightParenthesis);
        LabelExpressionSyntax? labels = AcceptLabels();
        ExpressionSyntax? properties = AcceptProperties();
        ExpressionSyntax? where = parsers.WithBar(ends: false, parsers.AcceptWhere);
        if (!tokens.Accept(TokenKind.RightParenthesis))
        {
            throw tokens.Unexpected(where is not null ? "')'" : "')', ':', '{' or WHERE in the node pattern");
        }

        return new NodePatternSyntax(tokens.SpanFrom(start), variable, labels, properties, where);
    }

    public RelationshipPatternSyntax ParseRelationship()
    {
        int start = tokens.Position;
        bool incoming = tokens.Accept(TokenKind.Less);
        tokens.Expect(TokenKind.Minus, "'-'");
        RelationshipPatternSyntax detail = tokens.Is(TokenKind.LeftBracket) ? ParseDetail() : Plain();
        tokens.Expect(TokenKind.Minus, "'-' after the relationship");
        bool outgoing = tokens.Accept(TokenKind.Greater);
        PatternDirection direction = incoming == outgoing ? PatternDirection.Both : outgoing ? PatternDirection.Outgoing : PatternDirection.Incoming;
        LengthRangeSyntax? quantifier = AcceptQuantifier();
        return detail with { Span = tokens.SpanFrom(start), Direction = direction, BothArrows = incoming && outgoing, Quantifier = quantifier };
    }

    /// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, <c>{1,}</c>, <c>{,3}</c>.</summary>
    public LengthRangeSyntax? AcceptQuantifier()
    {
        int start = tokens.Position;
        if (tokens.Accept(TokenKind.Plus))
        {
            return new LengthRangeSyntax(tokens.SpanFrom(start), 1, Max: null);
        }

        if (tokens.Accept(TokenKind.Star))
        {
            return new LengthRangeSyntax(tokens.SpanFrom(start), 0, Max: null);
        }

        if (!tokens.Accept(TokenKind.LeftBrace))
        {
            return null;
        }

        long? min = AcceptInteger();
        long? max = tokens.Accept(TokenKind.Comma) ? AcceptInteger() : min ?? throw tokens.Unexpected("the number of repetitions, such as {1,3}");
        tokens.Expect(TokenKind.RightBrace, "'}' after the number of repetitions, which are integers");
        return new LengthRangeSyntax(tokens.SpanFrom(start), min ?? 0, max);
    }

    private RelationshipPatternSyntax Plain() => new(
        tokens.Current.Span, Variable: null, Types: null, PatternDirection.Both, BothArrows: false, Length: null, Properties: null, Where: null, Quantifier: null);

    private RelationshipPatternSyntax ParseDetail()
    {
        tokens.Take();
        NameSyntax? variable = AcceptVariable(TokenKind.RightBracket);
        LabelExpressionSyntax? types = AcceptLabels();
        LengthRangeSyntax? length = AcceptLength();
        ExpressionSyntax? properties = AcceptProperties();
        ExpressionSyntax? where = parsers.WithBar(ends: false, parsers.AcceptWhere);
        if (!tokens.Accept(TokenKind.RightBracket))
        {
            throw tokens.Invalid(
                tokens.Current.Kind is TokenKind.DotDot or TokenKind.Minus or TokenKind.Integer ? InvalidRelationship : SyntaxErrors.UnexpectedSyntax,
                where is not null ? "expected ']'" : "expected ']', ':', '*', '{' or WHERE in the relationship pattern, such as [r:TYPE*1..3 {key: value}]");
        }

        return Plain() with { Variable = variable, Types = types, Length = length, Properties = properties, Where = where };
    }

    private NameSyntax? AcceptVariable(TokenKind closing)
    {
        bool isKeyword = (tokens.IsKeyword("WHERE") || tokens.IsKeyword("IS")) && !tokens.Is(closing, 1) && !tokens.Is(TokenKind.Colon, 1)
            && !tokens.Is(TokenKind.LeftBrace, 1) && !tokens.IsKeyword("WHERE", 1) && !tokens.Is(TokenKind.Star, 1);
        return tokens.IsName() && !isKeyword ? tokens.ExpectName("a variable") : null;
    }

    private LabelExpressionSyntax? AcceptLabels() =>
        tokens.Accept(TokenKind.Colon) || tokens.AcceptKeyword("IS") ? parsers.Labels.Parse() : null;

    private ExpressionSyntax? AcceptProperties()
    {
        if (tokens.Is(TokenKind.Parameter))
        {
            Token token = tokens.Take();
            return new ParameterSyntax(token.Span, token.Value!);
        }

        return tokens.Is(TokenKind.LeftBrace) ? parsers.Atoms.ParseMap() : null;
    }

    private LengthRangeSyntax? AcceptLength()
    {
        int start = tokens.Position;
        if (!tokens.Accept(TokenKind.Star))
        {
            return null;
        }

        long? min = tokens.Is(TokenKind.Parameter) ? null : AcceptInteger();
        long? max = min;
        if (tokens.Accept(TokenKind.DotDot))
        {
            max = AcceptInteger();
        }

        return new LengthRangeSyntax(tokens.SpanFrom(start), min, max);
    }

    private long? AcceptInteger()
    {
        if (tokens.Is(TokenKind.Parameter) || tokens.Is(TokenKind.Minus))
        {
            throw tokens.Invalid(InvalidRelationship, "expected an integer that is not negative; a bound cannot be a parameter");
        }

        return tokens.Is(TokenKind.Integer) && NumberLiteral.Read(tokens.Text, tokens.Take(), negative: false) is { } value ? value.AsInteger() : null;
    }
}
