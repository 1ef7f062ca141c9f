using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>The parsers of one statement, which call one another: expressions hold patterns and queries, and the reverse.</summary>
internal sealed class Parsers
{
    public Parsers(TokenReader tokens)
    {
        Tokens = tokens;
        Depth = new DepthGuard(tokens);
        Labels = new LabelExpressionParser(this);
        Patterns = new PatternParser(this);
        Atoms = new AtomParser(this);
        Expressions = new ExpressionParser(this);
        Queries = new QueryParser(this);
    }

    public TokenReader Tokens { get; }

    public DepthGuard Depth { get; }

    public LabelExpressionParser Labels { get; }

    public PatternParser Patterns { get; }

    public AtomParser Atoms { get; }

    public ExpressionParser Expressions { get; }

    public QueryParser Queries { get; }

    /// <summary>Whether a bar ends the expression here, so that it cannot be part of a label expression: <c>[x IN list WHERE x:A | x]</c>.</summary>
    public bool BarEnds { get; private set; }

    public ExpressionSyntax Expression() => Expressions.Parse();

    /// <summary>An expression that a bar follows, as the list of a comprehension.</summary>
    public ExpressionSyntax ExpressionBeforeBar() => WithBar(ends: true, Expression);

    public T WithBar<T>(bool ends, Func<T> parse)
    {
        bool outer = BarEnds;
        BarEnds = ends;
        T result = parse();
        BarEnds = outer;
        return result;
    }

    public ExpressionSyntax? AcceptWhere() => Tokens.AcceptKeyword("WHERE") ? Expression() : null;

    /// <summary>A name of one or more parts with dots between.</summary>
    public NameSyntax QualifiedName(string expected)
    {
        int start = Tokens.Position;
        string name = Tokens.ExpectName(expected).Text;
        while (Tokens.Accept(Lexing.TokenKind.Dot))
        {
            name = $"{name}.{Tokens.ExpectName("a name after '.'").Text}";
        }

        return new NameSyntax(Tokens.SpanFrom(start), name);
    }

    /// <summary>One or more items with commas between.</summary>
    public IReadOnlyList<T> Separated<T>(Func<T> item)
    {
        var items = new List<T> { item() };
        while (Tokens.Accept(Lexing.TokenKind.Comma))
        {
            items.Add(item());
        }

        return items;
    }
}
