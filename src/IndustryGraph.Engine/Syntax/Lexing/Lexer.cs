using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>
/// Cuts a statement's text into tokens. What cannot be read becomes one error token, so that a mistake of grammar before
/// it is reported first.
/// </summary>
internal sealed class Lexer
{
    private const string InvalidCharacter = "InvalidUnicodeCharacter";

    private readonly string text;
    private readonly List<Token> tokens = [];
    private int offset;

    private Lexer(string text) => this.text = text;

    /// <summary>Why the error token, if there is one, could not be read.</summary>
    public GraphException? Error { get; private set; }

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Reads the whole text; the last token is <see cref="TokenKind.End"/>.</summary>
    public static Lexer Read(string text)
    {
        var lexer = new Lexer(text);
        lexer.ReadAll();
        return lexer;
    }

    private void ReadAll()
    {
        try
        {
            RefuseLoneSurrogates();
            while (SkipBlanks())
            {
                tokens.Add(ReadToken());
            }
        }
        catch (GraphException exception)
        {
            Error = exception;
            tokens.Add(new Token(TokenKind.Error, exception.Position?.Offset ?? offset, text.Length));
        }

        tokens.Add(new Token(TokenKind.End, text.Length, text.Length));
    }

    /// <summary>Half a character cannot be stored, named or sent: it is refused wherever it stands, in comments too.</summary>
    private void RefuseLoneSurrogates()
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !Rune.TryGetRuneAt(text, i, out _))
            {
                throw SyntaxErrors.At(text, i, InvalidCharacter, "The text holds a lone surrogate, which is no character.");
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }
    }

    private char Peek(int ahead = 0) => offset + ahead < text.Length ? text[offset + ahead] : '\0';

    /// <summary>Skips white space and comments; false at the end.</summary>
    private bool SkipBlanks()
    {
        while (offset < text.Length)
        {
            char current = text[offset];
            if (char.IsWhiteSpace(current) || current is '\u001C' or '\u001D' or '\u001E' or '\u001F' or '\uFEFF')
            {
                offset++;
            }
            else if (current == '/' && Peek(1) == '/')
            {
                int end = text.AsSpan(offset).IndexOfAny('\r', '\n');
                offset = end < 0 ? text.Length : offset + end;
            }
            else if (current == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipBlockComment()
    {
        int end = text.IndexOf("*/", offset + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw SyntaxErrors.At(text, offset, SyntaxErrors.UnexpectedSyntax, "This comment has no end: expected '*/'.");
        }

        offset = end + 2;
    }

    private Token ReadToken()
    {
        char current = text[offset];
        int length = IdentifierScanner.LengthAt(text, offset);
        if (length > 0)
        {
            return Take(TokenKind.Identifier, length, text.Substring(offset, length));
        }

        return current switch
        {
            '`' => ReadQuotedIdentifier(TokenKind.QuotedIdentifier, offset),
            '\'' or '"' => ReadString(),
            '$' => ReadParameter(),
            _ when char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsOperand()) => ReadNumber(),
            _ => ReadSymbol(),
        };
    }

    /// <summary>Whether the last token touches this place and can be accessed by a dot.</summary>
    private bool FollowsOperand() => tokens.Count > 0 && tokens[^1].End == offset
        && tokens[^1].Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.Parameter or TokenKind.RightParenthesis
            or TokenKind.RightBracket or TokenKind.RightBrace or TokenKind.Dot;

    private Token Take(TokenKind kind, int length, string? value = null)
    {
        var token = new Token(kind, offset, offset + length, value);
        offset += length;
        return token;
    }

    private Token ReadQuotedIdentifier(TokenKind kind, int start)
    {
        var name = new StringBuilder();
        for (int i = offset + 1; i < text.Length; i++)
        {
            if (text[i] != '`')
            {
                name.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '`')
            {
                name.Append(text[++i]);
            }
            else
            {
                offset = i + 1;
                return new Token(kind, start, offset, name.ToString());
            }
        }

        throw SyntaxErrors.At(text, offset, SyntaxErrors.UnexpectedSyntax, "This quoted name has no end: expected '`'.");
    }

    private Token ReadString()
    {
        int start = offset;
        (string value, int end) = StringScanner.Read(text, start);
        offset = end;
        return new Token(TokenKind.String, start, end, value);
    }

    private Token ReadParameter()
    {
        int start = offset;
        if (Peek(1) == '`')
        {
            offset++;
            return ReadQuotedIdentifier(TokenKind.Parameter, start);
        }

        int length = IdentifierScanner.ParameterLengthAt(text, offset + 1);
        return length == 0 ? Take(TokenKind.Dollar, 1) : Take(TokenKind.Parameter, length + 1, text.Substring(start + 1, length));
    }

    private Token ReadNumber()
    {
        int start = offset;
        (TokenKind kind, int end) = NumberScanner.Scan(text, start);
        offset = end;
        return new Token(kind, start, end, text[start..end]);
    }

    private Token ReadSymbol()
    {
        (TokenKind kind, int length) = Symbols.At(text[offset], Peek(1));
        if (kind != TokenKind.Error)
        {
            return Take(kind, length);
        }

        var rune = Rune.GetRuneAt(text, offset);
        if (rune.IsAscii)
        {
            string hint = text[offset] == '!' ? " Inequality is written <>." : string.Empty;
            throw SyntaxErrors.At(text, offset, SyntaxErrors.UnexpectedSyntax, $"Invalid input '{rune}': no part of Cypher begins with it here.{hint}");
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"'{rune}' (U+{rune.Value:X4})");
        throw SyntaxErrors.At(text, offset, InvalidCharacter, $"Invalid input {name}: this character may only stand in quotes.");
    }
}
