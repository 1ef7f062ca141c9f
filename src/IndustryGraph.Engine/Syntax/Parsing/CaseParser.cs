using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>CASE with and without a subject, and the extended form <c>CASE x WHEN &lt; 3, IS NULL THEN …</c>.</summary>
internal sealed class CaseParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public CaseSyntax Parse() => parsers.WithBar(ends: false, () =>
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("CASE");
        ExpressionSyntax? subject = tokens.IsKeyword("WHEN") ? null : parsers.Expression();
        var branches = new List<CaseBranchSyntax>();
        do
        {
            branches.Add(ParseBranch(subject is not null));
        }
        while (tokens.IsKeyword("WHEN"));
        ExpressionSyntax? otherwise = tokens.AcceptKeyword("ELSE") ? parsers.Expression() : null;
        if (!tokens.AcceptKeyword("END"))
        {
            throw tokens.Unexpected(otherwise is null ? "WHEN, ELSE or END in CASE" : "END after ELSE");
        }

        return new CaseSyntax(tokens.SpanFrom(start), subject, branches, otherwise);
    });

    private CaseBranchSyntax ParseBranch(bool hasSubject)
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("WHEN");
        IReadOnlyList<CaseWhenSyntax> whens = hasSubject ? parsers.Separated(ParseTest) : [ParsePredicate()];
        tokens.ExpectKeyword("THEN");
        ExpressionSyntax then = parsers.Expression();
        return new CaseBranchSyntax(tokens.SpanFrom(start), whens, then);
    }

    private CaseWhenSyntax ParsePredicate()
    {
        ExpressionSyntax predicate = parsers.Expression();
        return new CaseWhenSyntax(predicate.Span, predicate, IsPredicate: true);
    }

    private CaseWhenSyntax ParseTest()
    {
        int start = tokens.Position;
        if (!parsers.Expressions.IsComparison() || tokens.IsKeyword("THEN", 1) || tokens.Is(TokenKind.Comma, 1))
        {
            ExpressionSyntax value = parsers.Expression();
            return new CaseWhenSyntax(value.Span, value, IsPredicate: false);
        }

        var subject = new CaseSubjectSyntax(new SourceSpan(tokens.Current.Start, tokens.Current.Start));
        ExpressionSyntax predicate = parsers.Expressions.ParseComparisonOf(subject);
        return new CaseWhenSyntax(tokens.SpanFrom(start), predicate, IsPredicate: true);
    }
}
