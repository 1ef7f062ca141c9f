using System.Globalization;
using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>What stands before a path pattern: <c>SHORTEST 3 PATHS</c>, <c>ALL SHORTEST</c>, <c>SHORTEST 2 GROUPS</c>, <c>ANY</c>.</summary>
internal sealed class PathSelectorParser(TokenReader tokens)
{
    public PathSelectorSyntax? Accept()
    {
        int start = tokens.Position;
        (PathSelectorKind Kind, long Count)? selector = Read();
        return selector is { } found ? new PathSelectorSyntax(tokens.SpanFrom(start), found.Kind, found.Count) : null;
    }

    private (PathSelectorKind Kind, long Count)? Read()
    {
        if (tokens.AcceptKeywords("ALL", "SHORTEST"))
        {
            AcceptPathsWord();
            return (PathSelectorKind.AllShortest, 1);
        }

        if (tokens.AcceptKeywords("ANY", "SHORTEST"))
        {
            AcceptPathsWord();
            return (PathSelectorKind.ShortestK, 1);
        }

        if (tokens.AcceptKeyword("SHORTEST"))
        {
            long count = AcceptCount();
            AcceptPathsWord();
            return tokens.AcceptKeyword("GROUPS") || tokens.AcceptKeyword("GROUP")
                ? (PathSelectorKind.ShortestGroups, count)
                : (PathSelectorKind.ShortestK, count);
        }

        if (tokens.AcceptKeyword("ANY"))
        {
            long count = AcceptCount();
            AcceptPathsWord();
            return (PathSelectorKind.Any, count);
        }

        if (tokens.AcceptKeyword("ALL"))
        {
            AcceptPathsWord();
            return (PathSelectorKind.All, 1);
        }

        return null;
    }

    private void AcceptPathsWord()
    {
        if (!tokens.AcceptKeyword("PATHS"))
        {
            tokens.AcceptKeyword("PATH");
        }
    }

    private long AcceptCount()
    {
        if (tokens.Is(TokenKind.LeftParenthesis) || tokens.IsName())
        {
            return 1;
        }

        Token token = tokens.Expect(TokenKind.Integer, "the number of paths, an integer such as 1");
        return long.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count > 0
            ? count
            : throw SyntaxErrors.At(tokens.Text, token.Start, SyntaxErrors.UnexpectedSyntax, $"The number of paths must be at least 1, not {token.Value}.");
    }
}
