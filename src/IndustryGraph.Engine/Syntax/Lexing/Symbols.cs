namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>Operators and brackets. Arrows are not symbols: they are built from dashes and angle brackets by the pattern parser.</summary>
internal static class Symbols
{
    public static (TokenKind Kind, int Length) At(char first, char second) => (first, second) switch
    {
        ('.', '.') => (TokenKind.DotDot, 2),
        (':', ':') => (TokenKind.DoubleColon, 2),
        ('|', '|') => (TokenKind.DoubleBar, 2),
        ('+', '=') => (TokenKind.PlusEqual, 2),
        ('=', '~') => (TokenKind.RegexMatch, 2),
        ('<', '>') => (TokenKind.NotEqual, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        ('!', '=') => (TokenKind.Error, 0),
        _ => (Single(first), 1),
    };

    private static TokenKind Single(char symbol) => symbol switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.Error,
    };
}
