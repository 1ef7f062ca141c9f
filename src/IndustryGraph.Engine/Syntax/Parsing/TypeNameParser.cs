using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>The types of <c>IS :: TYPE</c>.</summary>
internal sealed class TypeNameParser(Parsers parsers)
{
    private static readonly (string[] Words, string Name)[] Names =
    [
        (["TIMESTAMP", "WITHOUT", "TIME", "ZONE"], "LOCAL DATETIME"),
        (["TIMESTAMP", "WITH", "TIME", "ZONE"], "ZONED DATETIME"),
        (["TIMESTAMP", "WITHOUT", "TIMEZONE"], "LOCAL DATETIME"),
        (["TIMESTAMP", "WITH", "TIMEZONE"], "ZONED DATETIME"),
        (["TIME", "WITHOUT", "TIME", "ZONE"], "LOCAL TIME"),
        (["TIME", "WITH", "TIME", "ZONE"], "ZONED TIME"),
        (["TIME", "WITHOUT", "TIMEZONE"], "LOCAL TIME"),
        (["TIME", "WITH", "TIMEZONE"], "ZONED TIME"),
        (["LOCAL", "TIME"], "LOCAL TIME"),
        (["ZONED", "TIME"], "ZONED TIME"),
        (["LOCAL", "DATETIME"], "LOCAL DATETIME"),
        (["ZONED", "DATETIME"], "ZONED DATETIME"),
        (["PROPERTY", "VALUE"], "PROPERTY VALUE"),
        (["SIGNED", "INTEGER"], "INTEGER"),
        (["ANY", "NODE"], "NODE"),
        (["ANY", "RELATIONSHIP"], "RELATIONSHIP"),
        (["ANY", "EDGE"], "RELATIONSHIP"),
        (["ANY", "MAP"], "MAP"),
        (["ANY", "VALUE"], "ANY"),
        (["NOTHING"], "NOTHING"),
        (["NULL"], "NULL"),
        (["BOOLEAN"], "BOOLEAN"),
        (["BOOL"], "BOOLEAN"),
        (["STRING"], "STRING"),
        (["VARCHAR"], "STRING"),
        (["INTEGER"], "INTEGER"),
        (["INT"], "INTEGER"),
        (["FLOAT"], "FLOAT"),
        (["DATE"], "DATE"),
        (["DURATION"], "DURATION"),
        (["NODE"], "NODE"),
        (["VERTEX"], "NODE"),
        (["RELATIONSHIP"], "RELATIONSHIP"),
        (["EDGE"], "RELATIONSHIP"),
        (["MAP"], "MAP"),
        (["PATH"], "PATH"),
        (["ANY"], "ANY"),
    ];

    private readonly TokenReader tokens = parsers.Tokens;

    /// <summary>One type or several with bars between.</summary>
    public IReadOnlyList<TypeNameSyntax> ParseUnion()
    {
        var types = new List<TypeNameSyntax> { Parse() };
        while (!parsers.BarEnds && tokens.Accept(TokenKind.Bar))
        {
            types.Add(Parse());
        }

        return types;
    }

    private TypeNameSyntax Parse() => parsers.Depth.Nest(() =>
    {
        int start = tokens.Position;
        if (tokens.AcceptKeyword("LIST") || tokens.AcceptKeyword("ARRAY"))
        {
            tokens.Expect(TokenKind.Less, "'<' and the type of the items, such as LIST<STRING>");
            IReadOnlyList<TypeNameSyntax> items = parsers.WithBar(ends: false, ParseUnion);
            tokens.Expect(TokenKind.Greater, "'>' after the type of the items");
            return Finish(start, "LIST", items);
        }

        foreach ((string[] words, string name) in Names)
        {
            if (tokens.AcceptKeywords(words))
            {
                return Finish(start, name, items: null);
            }
        }

        throw tokens.Unexpected("a type, such as INTEGER, STRING, ZONED DATETIME or LIST<STRING>");
    });

    private TypeNameSyntax Finish(int start, string name, IReadOnlyList<TypeNameSyntax>? items)
    {
        bool notNull = tokens.Accept(TokenKind.Exclamation) || tokens.AcceptKeywords("NOT", "NULL");
        return new TypeNameSyntax(tokens.SpanFrom(start), name, items, notNull);
    }
}
