using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Queries: clauses one after the other, joined by UNION.</summary>
internal sealed class QueryParser
{
    private readonly Parsers parsers;
    private readonly TokenReader tokens;
    private readonly ClauseParser clauses;

    public QueryParser(Parsers parsers)
    {
        this.parsers = parsers;
        tokens = parsers.Tokens;
        clauses = new ClauseParser(parsers);
    }

    public QuerySyntax Parse()
    {
        int start = tokens.Position;
        var parts = new List<SingleQuerySyntax> { ParseSingle() };
        bool? distinct = null;
        while (tokens.IsKeyword("UNION"))
        {
            distinct = ParseUnion(distinct);
            parts.Add(ParseSingle());
        }

        return new QuerySyntax(tokens.SpanFrom(start), parts, distinct ?? false);
    }

    /// <summary>A query in braces; where allowed also a bare pattern, which is read as one MATCH.</summary>
    public QuerySyntax ParseInBraces(bool allowPattern) => parsers.Depth.Nest(() =>
    {
        tokens.Expect(TokenKind.LeftBrace, "'{'");
        QuerySyntax query = allowPattern && IsPattern() ? ParsePattern() : Parse();
        tokens.Expect(TokenKind.RightBrace, "'}' or another clause");
        return query;
    });

    /// <summary>The updating clauses of FOREACH.</summary>
    public IReadOnlyList<ClauseSyntax> ParseClauses()
    {
        var found = new List<ClauseSyntax>();
        while (clauses.Accept() is { } clause)
        {
            found.Add(clause);
            if (clause is ReturnClauseSyntax or FinishClauseSyntax)
            {
                break;
            }
        }

        return found.Count == 0 ? throw tokens.Unexpected(ClauseParser.Expected) : found;
    }

    private SingleQuerySyntax ParseSingle()
    {
        int start = tokens.Position;
        IReadOnlyList<ClauseSyntax> found = ParseClauses();
        return new SingleQuerySyntax(tokens.SpanFrom(start), found);
    }

    private bool ParseUnion(bool? before)
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("UNION");
        bool distinct = !tokens.AcceptKeyword("ALL");
        if (distinct)
        {
            tokens.AcceptKeyword("DISTINCT");
        }

        if (before is not null && before != distinct)
        {
            throw SyntaxErrors.At(
                tokens.Text, tokens.SpanFrom(start).Start, "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query: use one of them, or a subquery.");
        }

        return distinct;
    }

    private bool IsPattern() => tokens.Is(TokenKind.LeftParenthesis) || (tokens.IsName() && tokens.Is(TokenKind.Equal, 1))
        || parsers.Patterns.IsShortestPathFunction() || tokens.IsKeyword("SHORTEST") || tokens.IsKeyword("ANY") || tokens.IsKeyword("ALL");

    private QuerySyntax ParsePattern()
    {
        int start = tokens.Position;
        IReadOnlyList<PathPatternSyntax> patterns = parsers.Patterns.ParseList();
        ExpressionSyntax? where = parsers.AcceptWhere();
        SourceSpan span = tokens.SpanFrom(start);
        var match = new MatchClauseSyntax(span, Optional: false, patterns, where);
        return new QuerySyntax(span, [new SingleQuerySyntax(span, [match])], Distinct: false);
    }
}
