using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed class WritingClauseParser
{
    private readonly Parsers parsers;
    private readonly TokenReader tokens;
    private readonly SetItemParser items;

    public WritingClauseParser(Parsers parsers)
    {
        this.parsers = parsers;
        tokens = parsers.Tokens;
        items = new SetItemParser(parsers);
    }

    public CreateClauseSyntax ParseCreate()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("CREATE");
        IReadOnlyList<PathPatternSyntax> patterns = parsers.Patterns.ParseList();
        return new CreateClauseSyntax(tokens.SpanFrom(start), patterns);
    }

    public MergeClauseSyntax ParseMerge()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("MERGE");
        PathPatternSyntax pattern = parsers.Patterns.Parse();
        var onCreate = new List<SetItemSyntax>();
        var onMatch = new List<SetItemSyntax>();
        while (tokens.AcceptKeyword("ON"))
        {
            List<SetItemSyntax> target = tokens.AcceptKeyword("CREATE") ? onCreate
                : tokens.AcceptKeyword("MATCH") ? onMatch
                : throw tokens.Unexpected("CREATE or MATCH after ON");
            tokens.ExpectKeyword("SET");
            target.AddRange(parsers.Separated(items.ParseSet));
        }

        return new MergeClauseSyntax(tokens.SpanFrom(start), pattern, onCreate, onMatch);
    }

    public SetClauseSyntax ParseSet()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("SET");
        IReadOnlyList<SetItemSyntax> found = parsers.Separated(items.ParseSet);
        return new SetClauseSyntax(tokens.SpanFrom(start), found);
    }

    public RemoveClauseSyntax ParseRemove()
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("REMOVE");
        IReadOnlyList<RemoveItemSyntax> found = parsers.Separated(items.ParseRemove);
        return new RemoveClauseSyntax(tokens.SpanFrom(start), found);
    }

    public DeleteClauseSyntax ParseDelete()
    {
        int start = tokens.Position;
        bool detach = tokens.AcceptKeyword("DETACH");
        if (!detach)
        {
            tokens.AcceptKeyword("NODETACH");
        }

        tokens.ExpectKeyword("DELETE");
        IReadOnlyList<ExpressionSyntax> expressions = parsers.Separated(parsers.Expression);
        return new DeleteClauseSyntax(tokens.SpanFrom(start), detach, expressions);
    }

    public ForeachClauseSyntax ParseForeach() => parsers.Depth.Nest(() =>
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("FOREACH");
        tokens.Expect(TokenKind.LeftParenthesis, "'(' as in FOREACH (x IN list | SET …)");
        NameSyntax variable = tokens.ExpectName("a variable");
        tokens.ExpectKeyword("IN");
        ExpressionSyntax list = parsers.ExpressionBeforeBar();
        tokens.Expect(TokenKind.Bar, "'|' as in FOREACH (x IN list | SET …)");
        IReadOnlyList<ClauseSyntax> clauses = parsers.Queries.ParseClauses();
        tokens.Expect(TokenKind.RightParenthesis, "')' or another updating clause");
        return new ForeachClauseSyntax(tokens.SpanFrom(start), variable, list, clauses);
    });
}
