using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Lexing;

internal enum TokenKind : byte
{
    End,

    /// <summary>What could not be read; the lexer knows why.</summary>
    Error,

    /// <summary>A name without back-ticks. Keywords are names too: no word of Cypher is reserved everywhere.</summary>
    Identifier,
    QuotedIdentifier,
    Integer,
    Float,
    String,
    Parameter,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    DoubleColon,
    Semicolon,
    Bar,
    DoubleBar,
    Ampersand,
    Exclamation,
    Percent,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Caret,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    RegexMatch,
    Dollar,
}

/// <summary>A word of the text. <paramref name="Value"/> is the name, the text of a string without escapes, or the digits of a number.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null)
{
    public SourceSpan Span => new(Start, End);
}
