using System.Globalization;

namespace IndustryGraph.Graph.Values;

/// <summary>
/// Floats as text, the way Neo4j writes them: the shortest digits that read back, always with a point, with an exponent
/// from ten million on and below a thousandth.
/// </summary>
public static class GraphFloatText
{
    /// <summary>A float as text: <c>1.0</c>, <c>1.0E10</c>, <c>NaN</c>, <c>Infinity</c>.</summary>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        double magnitude = Math.Abs(value);
        if (magnitude is 0 or (>= 1e-3 and < 1e7))
        {
            string plain = value.ToString(CultureInfo.InvariantCulture);
            return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
        }

        return WithExponent(value.ToString("E16", CultureInfo.InvariantCulture), value.ToString("R", CultureInfo.InvariantCulture));
    }

    // "E16" tells the exponent, "R" the shortest digits, in whichever notation it chose.
    private static string WithExponent(string scientific, string shortest)
    {
        int exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int mantissaEnd = shortest.IndexOf('E', StringComparison.Ordinal);
        ReadOnlySpan<char> mantissa = mantissaEnd < 0 ? shortest : shortest.AsSpan(0, mantissaEnd);
        string sign = mantissa[0] == '-' ? "-" : string.Empty;
        string digits = mantissa.ToString().Replace("-", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0');
        string fraction = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}.{fraction}E{exponent}");
    }
}
