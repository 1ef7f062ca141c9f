using System.Globalization;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Syntax.Lexing;

/// <summary>The value of a number token. The sign comes in here since the least integer has no positive counterpart.</summary>
internal static class NumberLiteral
{
    public static GraphValue Read(string text, Token token, bool negative)
    {
        string digits = token.Value!.Replace("_", string.Empty, StringComparison.Ordinal);
        return token.Kind == TokenKind.Float ? ReadFloat(text, token, digits, negative) : GraphValue.Integer(ReadInteger(text, token, digits, negative));
    }

    private static GraphValue ReadFloat(string text, Token token, string digits, bool negative)
    {
        double value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            throw SyntaxErrors.At(text, token.Start, "FloatingPointOverflow", $"The number {token.Value} is too large for a float.");
        }

        return GraphValue.Float(negative ? -value : value);
    }

    private static long ReadInteger(string text, Token token, string digits, bool negative)
    {
        UInt128 magnitude = 0;
        int radix = Radix(digits);
        foreach (char digit in digits.AsSpan(radix == 10 ? 0 : 2))
        {
            magnitude = (magnitude * (uint)radix) + (uint)Convert.ToInt32(digit.ToString(), 16);
            if (magnitude > (UInt128)long.MaxValue + (negative ? 1u : 0u))
            {
                throw SyntaxErrors.At(
                    text, token.Start, "IntegerOverflow", $"The integer {(negative ? "-" : string.Empty)}{token.Value} does not fit into 64 bits.");
            }
        }

        return negative ? (long)-(Int128)magnitude : (long)magnitude;
    }

    private static int Radix(string digits) => digits.Length > 1 && digits[0] == '0'
        ? digits[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, _ => 10 }
        : 10;
}
