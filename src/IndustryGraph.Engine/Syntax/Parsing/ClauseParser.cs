using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Knows by its first words which clause begins.</summary>
internal sealed class ClauseParser
{
    public const string Expected =
        "a clause: MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL, CREATE, MERGE, SET, REMOVE, DELETE, FOREACH, RETURN or FINISH";

    private readonly TokenReader tokens;
    private readonly ReadingClauseParser reading;
    private readonly CallClauseParser calls;
    private readonly ProjectionParser projections;
    private readonly WritingClauseParser writing;

    public ClauseParser(Parsers parsers)
    {
        tokens = parsers.Tokens;
        reading = new ReadingClauseParser(parsers);
        calls = new CallClauseParser(parsers);
        projections = new ProjectionParser(parsers);
        writing = new WritingClauseParser(parsers);
    }

    /// <summary>The clause that begins here; null where none does.</summary>
    public ClauseSyntax? Accept()
    {
        Token token = tokens.Current;
        return token.Kind != TokenKind.Identifier
            ? null
            : token.Value!.ToUpperInvariant() switch
            {
                "MATCH" => reading.ParseMatch(),
                "OPTIONAL" => tokens.IsKeyword("CALL", 1) ? calls.Parse() : reading.ParseMatch(),
                "UNWIND" => reading.ParseUnwind(),
                "CALL" => calls.Parse(),
                "WITH" => projections.ParseWith(),
                "RETURN" => projections.ParseReturn(),
                "ORDER" or "SKIP" or "OFFSET" or "LIMIT" => projections.ParseOrderAndPage(),
                "FINISH" => reading.ParseFinish(),
                "CREATE" => writing.ParseCreate(),
                "MERGE" => writing.ParseMerge(),
                "SET" => writing.ParseSet(),
                "REMOVE" => writing.ParseRemove(),
                "DELETE" or "DETACH" or "NODETACH" => writing.ParseDelete(),
                "FOREACH" => writing.ParseForeach(),
                "LOAD" or "USE" or "LET" or "FILTER" => throw SyntaxErrors.NotSupported(tokens.Text, token.Start, $"{token.Value!.ToUpperInvariant()} is not supported yet"),
                _ => null,
            };
    }
}
