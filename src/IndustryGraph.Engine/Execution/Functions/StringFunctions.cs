using System.Text;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on text. Positions and lengths count code points.</summary>
internal static class StringFunctions
{
    private static readonly FunctionParameter Text = new("text", ValueKinds.String);

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        new("toLower", [Text], StaticType.String, "The text in lower case.", (arguments, in _) => ToLower(arguments[0])),
        new("lower", [Text], StaticType.String, "The text in lower case.", (arguments, in _) => ToLower(arguments[0])),
        new("toUpper", [Text], StaticType.String, "The text in upper case.", (arguments, in _) => ToUpper(arguments[0])),
        new("upper", [Text], StaticType.String, "The text in upper case.", (arguments, in _) => ToUpper(arguments[0])),
        new("left", [Text, new("length", ValueKinds.Integer)], StaticType.String, "The first characters of a text.",
            (arguments, in _) => Substring(arguments[0], 0, NotNegative("left", "length", arguments[1]))),
        new("right", [Text, new("length", ValueKinds.Integer)], StaticType.String, "The last characters of a text.",
            (arguments, in _) => Right(arguments[0], NotNegative("right", "length", arguments[1]))),
        new("substring", [Text, new("start", ValueKinds.Integer), new("length", ValueKinds.Integer)], StaticType.String,
            "The part of a text from a position, counted from zero, on.",
            (arguments, in _) => Substring(
                arguments[0],
                NotNegative("substring", "start", arguments[1]),
                arguments.Length > 2 ? NotNegative("substring", "length", arguments[2]) : long.MaxValue))
        {
            MinArguments = 2,
        },
        new("replace", [Text, new("search", ValueKinds.String), new("replacement", ValueKinds.String), new("limit", ValueKinds.Integer)], StaticType.String,
            "The text with every occurrence of another replaced, or the first few.", Replace)
        {
            MinArguments = 3,
        },
        new("split", [Text, new("delimiters", ValueKinds.String | ValueKinds.List)], StaticType.List,
            "The pieces of a text between occurrences of a delimiter, or of any of a list of delimiters.", Split),
        new("reverse", [new("value", ValueKinds.String | ValueKinds.List)], StaticType.Any, "A text or list in reverse order.",
            (arguments, in row) => arguments[0].IsString
                ? GraphValue.Utf8(Utf8Text.Reverse(arguments[0].AsUtf8()))
                : ListFunctions.Reverse(arguments[0].AsList(), row.Context)),
        new("normalize", [Text, new("form", ValueKinds.String)], StaticType.String, "The text in a Unicode normal form: NFC (the default), NFD, NFKC or NFKD.",
            (arguments, in _) => GraphValue.String(arguments[0].AsString().Normalize(arguments.Length > 1 ? FormOf(arguments[1].AsString()) : NormalizationForm.FormC)))
        {
            MinArguments = 1,
        },
    ];

    private static GraphValue ToLower(GraphValue text)
    {
        ReadOnlySpan<byte> utf8 = text.AsUtf8();
        if (!Ascii.IsValid(utf8))
        {
            return GraphValue.String(text.AsString().ToLowerInvariant());
        }

        if (!utf8.ContainsAnyInRange((byte)'A', (byte)'Z'))
        {
            return text;
        }

        byte[] lower = new byte[utf8.Length];
        Ascii.ToLower(utf8, lower, out _);
        return GraphValue.Utf8(lower);
    }

    private static GraphValue ToUpper(GraphValue text)
    {
        ReadOnlySpan<byte> utf8 = text.AsUtf8();
        if (!Ascii.IsValid(utf8))
        {
            // .NET maps characters one to one; the only common letter that becomes two is done here, as Java does it.
            return GraphValue.String(text.AsString().ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal));
        }

        if (!utf8.ContainsAnyInRange((byte)'a', (byte)'z'))
        {
            return text;
        }

        byte[] upper = new byte[utf8.Length];
        Ascii.ToUpper(utf8, upper, out _);
        return GraphValue.Utf8(upper);
    }

    private static GraphValue Substring(GraphValue text, long start, long length)
    {
        ReadOnlySpan<byte> utf8 = text.AsUtf8();
        int from = Utf8Text.OffsetOf(utf8, start);
        return text.Utf8Slice(from, Utf8Text.OffsetOf(utf8[from..], length));
    }

    private static GraphValue Right(GraphValue text, long length)
    {
        long total = Utf8Text.Length(text.AsUtf8());
        return length >= total ? text : Substring(text, total - length, long.MaxValue);
    }

    private static long NotNegative(string function, string parameter, GraphValue value) => value.AsInteger() >= 0
        ? value.AsInteger()
        : throw FunctionErrors.OutOfRange($"{function}() got {value.AsInteger()} as its {parameter}, which must not be negative.");

    private static GraphValue Replace(ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        string text = arguments[0].AsString();
        string search = arguments[1].AsString();
        string replacement = arguments[2].AsString();
        long limit = arguments.Length > 3 ? NotNegative("replace", "limit", arguments[3]) : long.MaxValue;
        var result = new StringBuilder(text.Length);
        int position = 0;
        while (limit > 0)
        {
            int found = text.IndexOf(search, position, StringComparison.Ordinal);
            if (found < 0 || (search.Length == 0 && found == text.Length))
            {
                break;
            }

            row.Context.Tick();
            MemoryGuard.Check(row.Context, 2L * (result.Length + replacement.Length));
            result.Append(text, position, found - position).Append(replacement);
            position = found + search.Length;
            limit--;
            if (search.Length == 0)
            {
                // An empty search matches before every character and at the end.
                int width = char.IsHighSurrogate(text[found]) ? 2 : 1;
                result.Append(text, found, width);
                position = found + width;
            }
        }

        result.Append(text, position, text.Length - position);
        if (search.Length == 0 && limit > 0)
        {
            result.Append(replacement);
        }

        return GraphValue.String(result.ToString());
    }

    private static GraphValue Split(ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        if (arguments[1].IsString)
        {
            return SplitBy(arguments[0], [arguments[1]], row);
        }

        GraphList delimiters = arguments[1].AsList();
        foreach (GraphValue delimiter in delimiters)
        {
            if (delimiter.IsNull)
            {
                return GraphValue.Null;
            }

            if (!delimiter.IsString)
            {
                throw FunctionErrors.WrongValue($"split() takes a list of STRING as its delimiters, and got {FunctionErrors.Describe(delimiter)} in it.");
            }
        }

        return SplitBy(arguments[0], [.. delimiters], row);
    }

    private static GraphValue SplitBy(GraphValue text, GraphValue[] delimiters, in Row row)
    {
        ReadOnlySpan<byte> utf8 = text.AsUtf8();
        var pieces = new List<GraphValue>();
        int start = 0;
        for (int offset = 0; offset < utf8.Length;)
        {
            row.Context.Tick();
            int length = DelimiterAt(utf8[offset..], delimiters);
            if (length > 0)
            {
                MemoryGuard.Check(row.Context, (long)pieces.Count * MemoryGuard.BytesPerValue);
                pieces.Add(text.Utf8Slice(start, offset - start));
                start = offset + length;
                offset = start;
            }
            else if (length == 0 && offset > start)
            {
                // The empty delimiter stands between any two characters.
                pieces.Add(text.Utf8Slice(start, offset - start));
                start = offset;
                offset += Utf8Text.WidthAt(utf8, offset);
            }
            else
            {
                offset += Utf8Text.WidthAt(utf8, offset);
            }
        }

        pieces.Add(text.Utf8Slice(start, utf8.Length - start));
        return GraphValue.Object(GraphList.Of([.. pieces]));
    }

    private static int DelimiterAt(ReadOnlySpan<byte> utf8, GraphValue[] delimiters)
    {
        foreach (GraphValue delimiter in delimiters)
        {
            if (utf8.StartsWith(delimiter.AsUtf8()))
            {
                return delimiter.AsUtf8().Length;
            }
        }

        return -1;
    }

    private static NormalizationForm FormOf(string name) => name.ToUpperInvariant() switch
    {
        "NFC" => NormalizationForm.FormC,
        "NFD" => NormalizationForm.FormD,
        "NFKC" => NormalizationForm.FormKC,
        "NFKD" => NormalizationForm.FormKD,
        _ => throw FunctionErrors.WrongValue($"'{name}' is no normal form of Unicode: NFC, NFD, NFKC or NFKD."),
    };
}
