using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>CALL of a procedure and CALL of a subquery.</summary>
internal sealed class CallClauseParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public ClauseSyntax Parse()
    {
        int start = tokens.Position;
        bool optional = tokens.AcceptKeyword("OPTIONAL");
        tokens.ExpectKeyword("CALL");
        if (tokens.Is(TokenKind.LeftBrace))
        {
            return ParseSubquery(start, optional, imports: null, importAll: false);
        }

        if (tokens.Accept(TokenKind.LeftParenthesis))
        {
            bool all = tokens.Accept(TokenKind.Star);
            IReadOnlyList<NameSyntax> imports = all || tokens.Is(TokenKind.RightParenthesis) ? [] : parsers.Separated(() => tokens.ExpectName("a variable to import"));
            tokens.Expect(TokenKind.RightParenthesis, "',' or ')' after the imported variables");
            return ParseSubquery(start, optional, imports, all);
        }

        return optional
            ? throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, "OPTIONAL CALL of a procedure is not supported yet; of a subquery it is.")
            : ParseProcedure(start);
    }

    private CallSubqueryClauseSyntax ParseSubquery(int start, bool optional, IReadOnlyList<NameSyntax>? imports, bool importAll)
    {
        QuerySyntax query = parsers.Queries.ParseInBraces(allowPattern: false);
        if (tokens.AreKeywords("IN", "TRANSACTIONS") || tokens.AreKeywords("IN", "CONCURRENT"))
        {
            throw SyntaxErrors.NotSupported(tokens.Text, tokens.Current.Start, "CALL { … } IN TRANSACTIONS is not supported: a statement is one transaction here.");
        }

        return new CallSubqueryClauseSyntax(tokens.SpanFrom(start), optional, imports, importAll, query);
    }

    private CallProcedureClauseSyntax ParseProcedure(int start)
    {
        NameSyntax name = parsers.QualifiedName("a procedure, or '{' and a subquery");
        IReadOnlyList<ExpressionSyntax>? arguments = AcceptArguments(name);
        IReadOnlyList<YieldItemSyntax>? yield = null;
        bool yieldStar = false;
        ExpressionSyntax? where = null;
        if (tokens.AcceptKeyword("YIELD"))
        {
            yieldStar = tokens.Accept(TokenKind.Star);
            yield = yieldStar || tokens.Accept(TokenKind.Minus) ? [] : parsers.Separated(ParseYieldItem);
            where = parsers.AcceptWhere();
        }

        return new CallProcedureClauseSyntax(tokens.SpanFrom(start), name, arguments, yield, yieldStar, where);
    }

    private IReadOnlyList<ExpressionSyntax>? AcceptArguments(NameSyntax name)
    {
        if (!tokens.Accept(TokenKind.LeftParenthesis))
        {
            return null;
        }

        IReadOnlyList<ExpressionSyntax> arguments = tokens.Is(TokenKind.RightParenthesis) ? [] : parsers.Separated(parsers.Expression);
        tokens.Expect(TokenKind.RightParenthesis, $"',' or ')' in the call of {name.Text}");
        return arguments;
    }

    private YieldItemSyntax ParseYieldItem()
    {
        int start = tokens.Position;
        NameSyntax field = tokens.ExpectName("a column of the procedure, or '*'");
        NameSyntax? alias = tokens.AcceptKeyword("AS") ? tokens.ExpectName("a variable after AS") : null;
        return new YieldItemSyntax(tokens.SpanFrom(start), field, alias);
    }
}
