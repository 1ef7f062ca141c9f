using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace IndustryGraph.GraphQL.Schema;

/// <summary>A calendar day. In arguments it becomes a <see cref="DateOnly"/>.</summary>
internal sealed class DateScalar : ScalarGraphType
{
    public DateScalar()
    {
        Name = "Date";
        Description = "A calendar day, ISO 8601 (2019-07-09).";
    }

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => day,
        DateOnly day => day,
        _ => ThrowValueConversionError(value),
    };

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseValue(object? value) => ScalarParsing.Try(this, value);

    public override bool CanParseLiteral(GraphQLValue value) => ScalarParsing.Try(this, value);

    public override object? Serialize(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
}

/// <summary>An instant. In arguments it becomes a <see cref="DateTimeOffset"/>; an offset must be given.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
    ];

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant with offset, ISO 8601 (2026-03-01T00:00:00Z).";
    }

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when HasOffset(text) && DateTimeOffset.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) => instant,
        DateTimeOffset instant => instant,
        _ => ThrowValueConversionError(value),
    };

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseValue(object? value) => ScalarParsing.Try(this, value);

    public override bool CanParseLiteral(GraphQLValue value) => ScalarParsing.Try(this, value);

    private static bool HasOffset(string text) => text.EndsWith('Z') || text.AsSpan(Math.Max(0, text.Length - 6)).IndexOfAny('+', '-') == 0;
}

/// <summary>Any JSON value. Arguments become dictionaries, lists, text, booleans, <see cref="long"/> and <see cref="double"/>.</summary>
internal sealed class JsonScalar : ScalarGraphType
{
    public JsonScalar()
    {
        Name = "JSON";
        Description = "Any JSON value.";
    }

    public override object? ParseValue(object? value) => value;

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue boolean => boolean.BoolValue,
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue number => Integer(number.Value.ToString()),
        GraphQLFloatValue number => double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        GraphQLListValue list => list.Values?.Select(ParseLiteral).ToList() ?? [],
        GraphQLObjectValue map => map.Fields?.ToDictionary(f => f.Name.StringValue, f => ParseLiteral(f.Value), StringComparer.Ordinal) ?? [],
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) => value is not GraphQLVariable;

    private static object Integer(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long small)
            ? small
            : (double)BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>A scalar that stands only in answers.</summary>
internal sealed class OutputScalar : ScalarGraphType
{
    public OutputScalar(string name, string description)
    {
        Name = name;
        Description = description;
    }

    public override object? ParseValue(object? value) => value;
}

/// <summary>Whether a scalar takes a value, answered by trying.</summary>
internal static class ScalarParsing
{
    public static bool Try(ScalarGraphType scalar, object? value)
    {
        try
        {
            scalar.ParseValue(value);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            return false;
        }
    }

    public static bool Try(ScalarGraphType scalar, GraphQLValue value)
    {
        try
        {
            scalar.ParseLiteral(value);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
