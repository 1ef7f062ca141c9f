using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>MATCH, OPTIONAL MATCH, UNWIND and FINISH.</summary>
internal sealed class ReadingClauseParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public MatchClauseSyntax ParseMatch()
    {
        int start = tokens.Position;
        bool optional = tokens.AcceptKeyword("OPTIONAL");
        tokens.ExpectKeyword("MATCH");
        IReadOnlyList<PathPatternSyntax> patterns = parsers.Patterns.ParseList();
        SkipHints();
        ExpressionSyntax? where = parsers.AcceptWhere();
        return new MatchClauseSyntax(tokens.SpanFrom(start), optional, patterns, where);
    }

    public UnwindClauseSyntax ParseUnwind()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("UNWIND");
        ExpressionSyntax list = parsers.Expression();
        tokens.ExpectKeyword("AS");
        NameSyntax variable = tokens.ExpectName("a variable after AS");
        return new UnwindClauseSyntax(tokens.SpanFrom(start), list, variable);
    }

    public FinishClauseSyntax ParseFinish()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("FINISH");
        return new FinishClauseSyntax(tokens.SpanFrom(start));
    }

    /// <summary>Hints are read for the sake of statements written for Neo4j; the planner here decides by its own statistics.</summary>
    private void SkipHints()
    {
        while (tokens.AcceptKeyword("USING"))
        {
            if (tokens.AcceptKeyword("JOIN"))
            {
                tokens.ExpectKeyword("ON");
                parsers.Separated(() => tokens.ExpectName("a variable"));
            }
            else if (tokens.AcceptKeyword("SCAN"))
            {
                SkipLabelled();
            }
            else
            {
                SkipIndexHint();
            }
        }
    }

    private void SkipIndexHint()
    {
        if (!tokens.AcceptKeyword("RANGE") && !tokens.AcceptKeyword("TEXT"))
        {
            tokens.AcceptKeyword("POINT");
        }

        tokens.ExpectKeyword("INDEX");
        if (tokens.IsKeyword("SEEK") && !tokens.Is(TokenKind.Colon, 1))
        {
            tokens.Take();
        }

        SkipLabelled();
        tokens.Expect(TokenKind.LeftParenthesis, "'(' and the properties of the index");
        parsers.Separated(() => tokens.ExpectName("a property name"));
        tokens.Expect(TokenKind.RightParenthesis, "')'");
    }

    private void SkipLabelled()
    {
        tokens.ExpectName("a variable");
        tokens.Expect(TokenKind.Colon, "':' and a label");
        tokens.ExpectName("a label");
    }
}
