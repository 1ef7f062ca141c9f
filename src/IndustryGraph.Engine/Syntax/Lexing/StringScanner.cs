using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>Reads a string literal and resolves its escapes.</summary>
internal static class StringScanner
{
    /// <summary>Reads the string that begins with the quote at <paramref name="start"/>; gives its text and the offset after it.</summary>
    public static (string Value, int End) Read(string text, int start)
    {
        char quote = text[start];
        var value = new StringBuilder();
        int i = start + 1;
        while (i < text.Length && text[i] != quote)
        {
            if (text[i] == '\\')
            {
                i = ReadEscape(text, i, value);
            }
            else
            {
                value.Append(text[i++]);
            }
        }

        if (i >= text.Length)
        {
            throw SyntaxErrors.At(text, start, SyntaxErrors.UnexpectedSyntax, $"This string has no end: expected {quote}.");
        }

        return (value.ToString(), i + 1);
    }

    private static int ReadEscape(string text, int offset, StringBuilder value)
    {
        char escaped = offset + 1 < text.Length ? text[offset + 1] : '\0';
        char? plain = escaped switch
        {
            '\\' or '\'' or '"' or '`' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (plain is not null)
        {
            value.Append(plain);
            return offset + 2;
        }

        return escaped switch
        {
            'u' => ReadShortUnicode(text, offset, value),
            'U' => ReadLongUnicode(text, offset, value),
            _ => throw SyntaxErrors.At(
                text, offset, SyntaxErrors.UnexpectedSyntax,
                $"Unknown escape '\\{escaped}': expected one of \\\\ \\' \\\" \\` \\b \\f \\n \\r \\t \\uXXXX \\UXXXXXXXX; a backslash itself is written \\\\."),
        };
    }

    private static int ReadShortUnicode(string text, int offset, StringBuilder value)
    {
        char unit = (char)ReadHex(text, offset, 4);
        if (!char.IsSurrogate(unit))
        {
            value.Append(unit);
            return offset + 6;
        }

        bool escapeFollows = offset + 7 < text.Length && text[offset + 6] == '\\' && text[offset + 7] == 'u';
        char low = escapeFollows ? (char)ReadHex(text, offset + 6, 4) : '\0';
        if (!char.IsSurrogatePair(unit, low))
        {
            throw Invalid(text, offset, "a lone surrogate is no character; write both halves of the pair or \\UXXXXXXXX");
        }

        value.Append(unit).Append(low);
        return offset + 12;
    }

    private static int ReadLongUnicode(string text, int offset, StringBuilder value)
    {
        uint codePoint = ReadHex(text, offset, 8);
        if (!Rune.IsValid(codePoint))
        {
            throw Invalid(text, offset, "there is no such character");
        }

        value.Append(new Rune(codePoint).ToString());
        return offset + 10;
    }

    private static uint ReadHex(string text, int offset, int digits)
    {
        int start = offset + 2;
        if (start + digits <= text.Length
            && uint.TryParse(text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            return value;
        }

        throw Invalid(text, offset, $"expected {digits} hexadecimal digits after '{text.Substring(offset, 2)}'");
    }

    private static GraphException Invalid(string text, int offset, string reason) =>
        SyntaxErrors.At(text, offset, "InvalidUnicodeLiteral", $"Invalid Unicode escape: {reason}.");
}
