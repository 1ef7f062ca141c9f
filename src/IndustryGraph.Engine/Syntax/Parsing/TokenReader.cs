using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>The place in the tokens where the parsers are, what may stand there, and the error if it does not.</summary>
internal sealed class TokenReader
{
    private readonly IReadOnlyList<Token> tokens;
    private readonly GraphException? lexicalError;

    public TokenReader(string text)
    {
        Text = text;
        var lexer = Lexer.Read(text);
        tokens = lexer.Tokens;
        lexicalError = lexer.Error;
    }

    public string Text { get; }

    /// <summary>The number of tokens read; may be set back to try something else.</summary>
    public int Position { get; set; }

    public Token Current => tokens[Position];

    public Token Peek(int ahead) => tokens[Math.Min(Position + ahead, tokens.Count - 1)];

    public bool Is(TokenKind kind, int ahead = 0) => Peek(ahead).Kind == kind;

    public bool IsName(int ahead = 0) => Peek(ahead).Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    public bool IsKeyword(string keyword, int ahead = 0)
    {
        Token token = Peek(ahead);
        return token.Kind == TokenKind.Identifier && string.Equals(token.Value, keyword, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the given keywords stand here one after the other.</summary>
    public bool AreKeywords(params ReadOnlySpan<string> keywords)
    {
        for (int i = 0; i < keywords.Length; i++)
        {
            if (!IsKeyword(keywords[i], i))
            {
                return false;
            }
        }

        return true;
    }

    public Token Take()
    {
        Token token = Current;
        if (token.Kind != TokenKind.End)
        {
            Position++;
        }

        return token;
    }

    public bool Accept(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool AcceptKeyword(string keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes the keywords if all of them stand here.</summary>
    public bool AcceptKeywords(params ReadOnlySpan<string> keywords)
    {
        if (!AreKeywords(keywords))
        {
            return false;
        }

        Position += keywords.Length;
        return true;
    }

    public Token Expect(TokenKind kind, string expected) => Is(kind) ? Take() : throw Unexpected(expected);

    public void ExpectKeyword(string keyword)
    {
        if (!AcceptKeyword(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    public void ExpectKeywords(params ReadOnlySpan<string> keywords)
    {
        foreach (string keyword in keywords)
        {
            ExpectKeyword(keyword);
        }
    }

    /// <summary>A name, which may be a keyword or stand in back-ticks.</summary>
    public NameSyntax ExpectName(string expected)
    {
        if (!IsName())
        {
            throw Unexpected(expected);
        }

        Token token = Take();
        return new NameSyntax(token.Span, token.Value!);
    }

    /// <summary>The stretch from the token at a position to the last one that was read.</summary>
    public SourceSpan SpanFrom(int position) => new(tokens[position].Start, tokens[Math.Max(position, Position - 1)].End);

    /// <summary>The error that something else was expected here.</summary>
    public GraphException Unexpected(string expected) => Invalid(SyntaxErrors.UnexpectedSyntax, $"expected {expected}");

    /// <summary>The error that what stands here cannot.</summary>
    public GraphException Invalid(string detail, string reason)
    {
        Token token = Current;
        if (token.Kind == TokenKind.Error)
        {
            return lexicalError!;
        }

        string found = token.Kind == TokenKind.End ? "Unexpected end of the statement" : $"Invalid input '{Shorten(token.Span.TextIn(Text))}'";
        return SyntaxErrors.At(Text, token.Start, detail, $"{found}: {reason}");
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "...");
}
