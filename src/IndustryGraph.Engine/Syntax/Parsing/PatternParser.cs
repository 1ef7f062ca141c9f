using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Path patterns: <c>p = SHORTEST 2 (a)-[r]->+(b)</c>, element by element.</summary>
internal sealed class PatternParser
{
    private readonly Parsers parsers;
    private readonly TokenReader tokens;
    private readonly PatternElementParser elements;
    private readonly PathSelectorParser selectors;

    public PatternParser(Parsers parsers)
    {
        this.parsers = parsers;
        tokens = parsers.Tokens;
        elements = new PatternElementParser(parsers);
        selectors = new PathSelectorParser(tokens);
    }

    public IReadOnlyList<PathPatternSyntax> ParseList() => parsers.Separated(Parse);

    /// <summary>A path pattern as MATCH, CREATE and MERGE take it.</summary>
    public PathPatternSyntax Parse()
    {
        int start = tokens.Position;
        NameSyntax? variable = AcceptPathVariable();
        PathSelectorSyntax? selector = selectors.Accept();
        if (selector is null && IsShortestPathFunction())
        {
            return ParseShortestPathFunction(start, variable);
        }

        IReadOnlyList<PatternElementSyntax> path = ParseElements();
        return new PathPatternSyntax(tokens.SpanFrom(start), variable, selector, path);
    }

    /// <summary>A pattern as an expression: no selector, no name.</summary>
    public PathPatternSyntax ParseAnonymous()
    {
        int start = tokens.Position;
        IReadOnlyList<PatternElementSyntax> path = ParseElements();
        return new PathPatternSyntax(tokens.SpanFrom(start), Variable: null, Selector: null, path);
    }

    /// <summary><c>p = (a)-->(b)</c> of a pattern comprehension.</summary>
    public PathPatternSyntax ParseNamed()
    {
        int start = tokens.Position;
        NameSyntax? variable = AcceptPathVariable();
        IReadOnlyList<PatternElementSyntax> path = ParseElements();
        return new PathPatternSyntax(tokens.SpanFrom(start), variable, Selector: null, path);
    }

    public bool IsShortestPathFunction() =>
        (tokens.IsKeyword("shortestPath") || tokens.IsKeyword("allShortestPaths")) && tokens.Is(TokenKind.LeftParenthesis, 1);

    public PathPatternSyntax ParseShortestPathFunction() => ParseShortestPathFunction(tokens.Position, variable: null);

    private PathPatternSyntax ParseShortestPathFunction(int start, NameSyntax? variable)
    {
        Token name = tokens.Take();
        PathSelectorKind kind = string.Equals(name.Value, "shortestPath", StringComparison.OrdinalIgnoreCase)
            ? PathSelectorKind.ShortestPathFunction
            : PathSelectorKind.AllShortestPathsFunction;
        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        IReadOnlyList<PatternElementSyntax> path = ParseElements();
        tokens.Expect(TokenKind.RightParenthesis, $"')' after the pattern of {name.Value}");
        return new PathPatternSyntax(tokens.SpanFrom(start), variable, new PathSelectorSyntax(name.Span, kind, 1), path);
    }

    private NameSyntax? AcceptPathVariable()
    {
        if (!tokens.IsName() || !tokens.Is(TokenKind.Equal, 1))
        {
            return null;
        }

        NameSyntax variable = tokens.ExpectName("a path variable");
        tokens.Take();
        return variable;
    }

    private List<PatternElementSyntax> ParseElements()
    {
        var path = new List<PatternElementSyntax> { ParseParenthesized() };
        while (true)
        {
            if (path[^1] is NodePatternSyntax && elements.IsRelationship())
            {
                path.Add(elements.ParseRelationship());
                path.Add(elements.ParseNode());
            }
            else if (tokens.Is(TokenKind.LeftParenthesis))
            {
                CheckJuxtaposition(path[^1]);
                path.Add(ParseParenthesized());
            }
            else
            {
                return path;
            }
        }
    }

    private void CheckJuxtaposition(PatternElementSyntax previous)
    {
        if (previous is NodePatternSyntax && !IsQuantified())
        {
            throw tokens.Unexpected("a relationship between two nodes, such as -->, or the end of the pattern");
        }
    }

    private bool IsQuantified() =>
        tokens.Is(TokenKind.LeftParenthesis, 1) || ((tokens.Peek(1).Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier) && tokens.Is(TokenKind.Equal, 2));

    private PatternElementSyntax ParseParenthesized() => IsQuantified() ? ParseQuantified() : elements.ParseNode();

    private QuantifiedPatternSyntax ParseQuantified() => parsers.Depth.Nest(() =>
    {
        int start = tokens.Position;
        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        PathPatternSyntax inner = ParseNamed();
        ExpressionSyntax? where = parsers.WithBar(ends: false, parsers.AcceptWhere);
        tokens.Expect(TokenKind.RightParenthesis, "')' at the end of the inner pattern");
        LengthRangeSyntax? quantifier = elements.AcceptQuantifier();
        return new QuantifiedPatternSyntax(tokens.SpanFrom(start), inner, where, quantifier);
    });
}
