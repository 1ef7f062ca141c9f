using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary><c>CREATE [RANGE|TEXT|LOOKUP|FULLTEXT] INDEX name IF NOT EXISTS FOR … ON … OPTIONS {…}</c>.</summary>
internal sealed class IndexParser(Parsers parsers, SchemaTargetParser targets)
{
    private readonly TokenReader tokens = parsers.Tokens;

    /// <summary>The command, if CREATE begins one here.</summary>
    public CreateIndexSyntax? AcceptCreate()
    {
        if (tokens.AreKeywords("CREATE", "INDEX"))
        {
            return Parse(IndexKind.Range, words: 2);
        }

        if (!tokens.IsKeyword("INDEX", 2))
        {
            return null;
        }

        return tokens.Peek(1).Value?.ToUpperInvariant() switch
        {
            "RANGE" => Parse(IndexKind.Range, words: 3),
            "TEXT" => Parse(IndexKind.Text, words: 3),
            "LOOKUP" => Parse(IndexKind.Lookup, words: 3),
            "FULLTEXT" => Parse(IndexKind.FullText, words: 3),
            "POINT" or "VECTOR" => throw SyntaxErrors.NotSupported(
                tokens.Text, tokens.Peek(1).Start, $"{tokens.Peek(1).Value} indexes are not supported; RANGE, TEXT, LOOKUP and FULLTEXT are"),
            _ => null,
        };
    }

    private CreateIndexSyntax Parse(IndexKind kind, int words)
    {
        int start = tokens.Position;
        tokens.Position += words;
        NameSyntax? name = targets.AcceptName();
        bool ifNotExists = targets.AcceptIfNotExists();
        SchemaTarget target = targets.ParseFor();
        CheckNames(kind, target);
        tokens.ExpectKeyword("ON");
        IReadOnlyList<NameSyntax> properties = kind switch
        {
            IndexKind.Lookup => ParseLookup(target),
            IndexKind.FullText => ParseFullText(target),
            _ => ParseProperties(target),
        };
        ExpressionSyntax? options = tokens.AcceptKeyword("OPTIONS") ? parsers.Expression() : null;
        return new CreateIndexSyntax(tokens.SpanFrom(start), name, ifNotExists, kind, target.OnRelationship, target.Names, properties, options);
    }

    private void CheckNames(IndexKind kind, SchemaTarget target)
    {
        bool right = kind switch
        {
            IndexKind.Lookup => target.Names.Count == 0,
            IndexKind.FullText => target.Names.Count > 0,
            _ => target.Names.Count == 1,
        };
        if (!right)
        {
            string expected = kind switch
            {
                IndexKind.Lookup => "no label or type in a lookup index: FOR (n) ON EACH labels(n)",
                IndexKind.FullText => "at least one label or type: FOR (n:First|Second)",
                _ => "exactly one label or type: FOR (n:Label)",
            };
            throw tokens.Unexpected(expected);
        }
    }

    private IReadOnlyList<NameSyntax> ParseProperties(SchemaTarget target)
    {
        tokens.Expect(TokenKind.LeftParenthesis, "'(' and the properties");
        IReadOnlyList<NameSyntax> properties = parsers.Separated(() => targets.ParseProperty(target));
        tokens.Expect(TokenKind.RightParenthesis, "',' or ')' after the properties");
        return properties;
    }

    private IReadOnlyList<NameSyntax> ParseFullText(SchemaTarget target)
    {
        tokens.ExpectKeyword("EACH");
        tokens.Expect(TokenKind.LeftBracket, "'[' and the properties");
        IReadOnlyList<NameSyntax> properties = parsers.Separated(() => targets.ParseProperty(target));
        tokens.Expect(TokenKind.RightBracket, "',' or ']' after the properties");
        return properties;
    }

    private IReadOnlyList<NameSyntax> ParseLookup(SchemaTarget target)
    {
        tokens.AcceptKeyword("EACH");
        tokens.ExpectKeyword(target.OnRelationship ? "type" : "labels");
        tokens.Expect(TokenKind.LeftParenthesis, "'('");
        targets.CheckVariable(target);
        tokens.Expect(TokenKind.RightParenthesis, "')'");
        return [];
    }
}
