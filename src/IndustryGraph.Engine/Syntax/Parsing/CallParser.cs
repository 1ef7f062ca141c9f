using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Expressions that begin with a name: variables, functions, quantifiers, <c>reduce</c>, subqueries.</summary>
internal sealed class CallParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public ExpressionSyntax ParseCallOrVariable()
    {
        int start = tokens.Position;
        if (tokens.Is(TokenKind.LeftBrace, 1) && AcceptSubqueryKind() is { } kind)
        {
            return ParseSubquery(start, kind);
        }

        if (parsers.Patterns.IsShortestPathFunction())
        {
            PathPatternSyntax pattern = parsers.Patterns.ParseShortestPathFunction();
            return new PatternExpressionSyntax(pattern.Span, pattern);
        }

        if (!IsCall())
        {
            NameSyntax name = tokens.ExpectName("a variable");
            return new VariableSyntax(name.Span, name.Text);
        }

        return parsers.WithBar(ends: false, ParseCall);
    }

    private SubqueryKind? AcceptSubqueryKind()
    {
        if (tokens.AcceptKeyword("EXISTS"))
        {
            return SubqueryKind.Exists;
        }

        if (tokens.AcceptKeyword("COUNT"))
        {
            return SubqueryKind.Count;
        }

        return tokens.AcceptKeyword("COLLECT") ? SubqueryKind.Collect : null;
    }

    private SubqueryExpressionSyntax ParseSubquery(int start, SubqueryKind kind)
    {
        QuerySyntax query = parsers.WithBar(ends: false, () => parsers.Queries.ParseInBraces(allowPattern: kind != SubqueryKind.Collect));
        return new SubqueryExpressionSyntax(tokens.SpanFrom(start), kind, query);
    }

    /// <summary>Whether a possibly qualified name and an opening parenthesis stand here.</summary>
    private bool IsCall()
    {
        int ahead = 1;
        while (tokens.Is(TokenKind.Dot, ahead) && tokens.IsName(ahead + 1))
        {
            ahead += 2;
        }

        return tokens.Is(TokenKind.LeftParenthesis, ahead);
    }

    private ExpressionSyntax ParseCall()
    {
        int start = tokens.Position;
        if (tokens.IsName(2) && tokens.IsKeyword("IN", 3) && Quantifier() is { } quantifier)
        {
            return ParseQuantifier(start, quantifier);
        }

        if (tokens.IsKeyword("reduce") && tokens.IsName(2) && tokens.Is(TokenKind.Equal, 3))
        {
            return ParseReduce(start);
        }

        NameSyntax name = parsers.QualifiedName("a function");
        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        if (tokens.Accept(TokenKind.Star))
        {
            tokens.Expect(TokenKind.RightParenthesis, "')' after '*'");
            return new FunctionCallSyntax(tokens.SpanFrom(start), name, Distinct: false, Star: true, []);
        }

        bool distinct = tokens.IsKeyword("DISTINCT") && !tokens.Is(TokenKind.RightParenthesis, 1) && tokens.AcceptKeyword("DISTINCT");
        IReadOnlyList<ExpressionSyntax> arguments = tokens.Is(TokenKind.RightParenthesis) ? [] : parsers.Separated(parsers.Expression);
        tokens.Expect(TokenKind.RightParenthesis, $"',' or ')' in the call of {name.Text}");
        return new FunctionCallSyntax(tokens.SpanFrom(start), name, distinct, Star: false, arguments);
    }

    private ListQuantifier? Quantifier() => tokens.Current.Value!.ToUpperInvariant() switch
    {
        "ALL" => ListQuantifier.All,
        "ANY" => ListQuantifier.Any,
        "NONE" => ListQuantifier.None,
        "SINGLE" => ListQuantifier.Single,
        _ => null,
    };

    private QuantifierSyntax ParseQuantifier(int start, ListQuantifier quantifier)
    {
        string name = tokens.Take().Value!;
        tokens.Take();
        NameSyntax variable = tokens.ExpectName("a variable");
        tokens.ExpectKeyword("IN");
        ExpressionSyntax list = parsers.Expression();
        ExpressionSyntax where = parsers.AcceptWhere() ?? throw tokens.Unexpected($"WHERE in {name}(x IN list WHERE predicate)");
        tokens.Expect(TokenKind.RightParenthesis, $"')' after {name}");
        return new QuantifierSyntax(tokens.SpanFrom(start), quantifier, variable, list, where);
    }

    private ReduceSyntax ParseReduce(int start)
    {
        tokens.Take();
        tokens.Take();
        NameSyntax accumulator = tokens.ExpectName("a variable");
        tokens.Expect(TokenKind.Equal, "'='");
        ExpressionSyntax initial = parsers.Expression();
        tokens.Expect(TokenKind.Comma, "',' in reduce(total = 0, x IN list | total + x)");
        NameSyntax variable = tokens.ExpectName("a variable");
        tokens.ExpectKeyword("IN");
        ExpressionSyntax list = parsers.ExpressionBeforeBar();
        tokens.Expect(TokenKind.Bar, "'|' in reduce(total = 0, x IN list | total + x)");
        ExpressionSyntax expression = parsers.Expression();
        tokens.Expect(TokenKind.RightParenthesis, "')' after reduce");
        return new ReduceSyntax(tokens.SpanFrom(start), accumulator, initial, variable, list, expression);
    }
}
