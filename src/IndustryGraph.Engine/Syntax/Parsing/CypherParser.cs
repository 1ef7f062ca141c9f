using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>The front door of the parser: a statement's text to its tree.</summary>
internal sealed class CypherParser
{
    private readonly TokenReader tokens;
    private readonly Parsers parsers;

    private CypherParser(string text)
    {
        tokens = new TokenReader(text);
        parsers = new Parsers(tokens);
    }

    /// <exception cref="GraphException">The text is no statement, or uses what is not supported; says where and what was expected.</exception>
    public static StatementSyntax Parse(string text) => new CypherParser(text).ParseStatement();

    private StatementSyntax ParseStatement()
    {
        ExplainMode mode = ParsePrefix();
        int start = tokens.Position;
        StatementBodySyntax body = new SchemaCommandParser(parsers).Accept() ?? (StatementBodySyntax)parsers.Queries.Parse();
        SourceSpan span = tokens.SpanFrom(start);
        bool ended = tokens.Accept(TokenKind.Semicolon);
        if (!tokens.Is(TokenKind.End))
        {
            throw tokens.Unexpected(ended ? "nothing after ';': a request is one statement" : Continuation(body));
        }

        return new StatementSyntax(span, mode, body);
    }

    private static string Continuation(StatementBodySyntax body) => body switch
    {
        QuerySyntax query when query.Parts[^1].Clauses[^1] is ReturnClauseSyntax or FinishClauseSyntax =>
            "an operator, ',', AS, ORDER BY, SKIP, LIMIT, UNION or the end of the statement",
        QuerySyntax => $"an operator, {ClauseParser.Expected} or the end of the statement",
        _ => "the end of the statement",
    };

    private ExplainMode ParsePrefix()
    {
        var mode = ExplainMode.None;
        while (true)
        {
            if (tokens.AcceptKeyword("EXPLAIN"))
            {
                mode = ExplainMode.Explain;
            }
            else if (tokens.AcceptKeyword("PROFILE"))
            {
                mode = ExplainMode.Profile;
            }
            else if (tokens.AcceptKeyword("CYPHER"))
            {
                SkipVersion();
                SkipOptions();
            }
            else
            {
                return mode;
            }
        }
    }

    private void SkipVersion()
    {
        if (tokens.Is(TokenKind.Integer) && tokens.Current.Value != "5")
        {
            throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, $"Cypher {tokens.Current.Value} is not supported: write CYPHER 5, or nothing");
        }

        tokens.Accept(TokenKind.Integer);
    }

    /// <summary>Options steer another engine's planner and runtime (<c>runtime=slotted</c>); they have no meaning here.</summary>
    private void SkipOptions()
    {
        while (tokens.IsName() && tokens.Is(TokenKind.Equal, 1))
        {
            tokens.Position += 2;
            if (!tokens.IsName() && !tokens.Is(TokenKind.Integer))
            {
                throw tokens.Unexpected("the value of the option, such as runtime=slotted");
            }

            tokens.Take();
        }
    }
}
