using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>Finds where a number ends and whether it is an integer or a float. Its value is read by <see cref="NumberLiteral"/>.</summary>
internal static class NumberScanner
{
    public static (TokenKind Kind, int End) Scan(string text, int start)
    {
        (TokenKind kind, int end) = text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X' or 'o' or 'O'
            ? ScanPrefixed(text, start)
            : ScanDecimal(text, start);
        if (end < text.Length && Rune.TryGetRuneAt(text, end, out Rune next) && IdentifierScanner.IsPart(next))
        {
            throw Invalid(text, start, $"'{next}' cannot stand in it");
        }

        return (kind, end);
    }

    private static (TokenKind Kind, int End) ScanPrefixed(string text, int start)
    {
        bool hexadecimal = text[start + 1] is 'x' or 'X';
        int end = Digits(text, start + 2, hexadecimal ? char.IsAsciiHexDigit : digit => digit is >= '0' and <= '7');
        return end == start + 2
            ? throw Invalid(text, start, hexadecimal ? "expected hexadecimal digits after '0x'" : "expected octal digits after '0o'")
            : (TokenKind.Integer, end);
    }

    private static (TokenKind Kind, int End) ScanDecimal(string text, int start)
    {
        var kind = TokenKind.Integer;
        int end = Digits(text, start, char.IsAsciiDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            kind = TokenKind.Float;
            end = Digits(text, end + 1, char.IsAsciiDigit);
        }

        int exponent = ExponentDigits(text, end);
        if (kind == TokenKind.Integer && exponent < 0 && end > start + 1 && text[start] == '0')
        {
            throw Invalid(text, start, "an integer does not begin with 0; octal numbers are written 0o17");
        }

        return exponent < 0 ? (kind, end) : (TokenKind.Float, Digits(text, exponent, char.IsAsciiDigit));
    }

    /// <summary>Where the digits of an exponent begin; -1 where there is none.</summary>
    private static int ExponentDigits(string text, int offset)
    {
        if (offset >= text.Length || text[offset] is not ('e' or 'E'))
        {
            return -1;
        }

        int digits = offset + 1 < text.Length && text[offset + 1] is '+' or '-' ? offset + 2 : offset + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? digits : -1;
    }

    private static int Digits(string text, int start, Func<char, bool> isDigit)
    {
        int end = start;
        while (end < text.Length && (isDigit(text[end]) || IsSeparator(text, start, end, isDigit)))
        {
            end++;
        }

        return end;
    }

    private static bool IsSeparator(string text, int start, int offset, Func<char, bool> isDigit) =>
        text[offset] == '_' && offset > start && offset + 1 < text.Length && isDigit(text[offset - 1]) && isDigit(text[offset + 1]);

    private static GraphException Invalid(string text, int offset, string reason) =>
        SyntaxErrors.At(text, offset, "InvalidNumberLiteral", $"Invalid number: {reason}.");
}
