using IndustryGraph.Engine.Syntax.Lexing;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>
/// Tells a path pattern from an expression in parentheses without parsing either: a node is followed by an arrow.
/// <c>(a)--(b)</c> is a pattern, <c>(a) - -1</c> is arithmetic.
/// </summary>
internal sealed class PatternLookahead(TokenReader tokens)
{
    /// <summary>Whether a path pattern of at least one relationship begins <paramref name="ahead"/> tokens from here.</summary>
    public bool IsPath(int ahead)
    {
        if (!tokens.Is(TokenKind.LeftParenthesis, ahead) || !CanBeNode(ahead + 1))
        {
            return false;
        }

        int next = AfterParenthesis(ahead);
        if (tokens.Is(TokenKind.Less, next))
        {
            return tokens.Is(TokenKind.Minus, next + 1) && tokens.Peek(next + 2).Kind is TokenKind.Minus or TokenKind.LeftBracket;
        }

        if (!tokens.Is(TokenKind.Minus, next))
        {
            return false;
        }

        int afterDashes = tokens.Is(TokenKind.Greater, next + 2) ? next + 3 : next + 2;
        return tokens.Is(TokenKind.LeftBracket, next + 1)
            || (tokens.Is(TokenKind.Minus, next + 1) && tokens.Is(TokenKind.LeftParenthesis, afterDashes));
    }

    private bool CanBeNode(int ahead) => tokens.Peek(ahead).Kind switch
    {
        TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Parameter => true,
        TokenKind.Identifier or TokenKind.QuotedIdentifier => tokens.Peek(ahead + 1).Kind
            is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Parameter or TokenKind.Identifier,
        _ => false,
    };

    /// <summary>How far ahead the token after the matching parenthesis is.</summary>
    private int AfterParenthesis(int ahead)
    {
        int open = 0;
        while (!tokens.Is(TokenKind.End, ahead))
        {
            open += tokens.Peek(ahead++).Kind switch
            {
                TokenKind.LeftParenthesis => 1,
                TokenKind.RightParenthesis => -1,
                _ => 0,
            };
            if (open == 0)
            {
                break;
            }
        }

        return ahead;
    }
}
