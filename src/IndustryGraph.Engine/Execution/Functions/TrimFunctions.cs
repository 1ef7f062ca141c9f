using System.Text;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions that take white space, or given characters, from the ends of a text.</summary>
internal static class TrimFunctions
{
    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        Define("trim", "The text without white space at its ends, or without the given characters.", atStart: true, atEnd: true),
        Define("btrim", "The text without white space at its ends, or without the given characters.", atStart: true, atEnd: true),
        Define("ltrim", "The text without white space at its start, or without the given characters.", atStart: true, atEnd: false),
        Define("rtrim", "The text without white space at its end, or without the given characters.", atStart: false, atEnd: true),
    ];

    private static FunctionDefinition Define(string name, string description, bool atStart, bool atEnd) => new(
        name, [new("text", ValueKinds.String), new("characters", ValueKinds.String)], StaticType.String, description,
        (arguments, in _) => Trim(arguments[0], arguments.Length > 1 ? arguments[1] : GraphValue.Null, atStart, atEnd))
    {
        MinArguments = 1,
    };

    private static GraphValue Trim(GraphValue text, GraphValue characters, bool atStart, bool atEnd)
    {
        ReadOnlySpan<byte> utf8 = text.AsUtf8();
        int start = 0;
        int end = utf8.Length;
        while (atStart && start < end)
        {
            Rune.DecodeFromUtf8(utf8[start..end], out Rune rune, out int width);
            if (!IsTrimmed(rune, characters))
            {
                break;
            }

            start += width;
        }

        while (atEnd && end > start)
        {
            Rune.DecodeLastFromUtf8(utf8[start..end], out Rune rune, out int width);
            if (!IsTrimmed(rune, characters))
            {
                break;
            }

            end -= width;
        }

        return text.Utf8Slice(start, end - start);
    }

    private static bool IsTrimmed(Rune rune, GraphValue characters)
    {
        if (characters.IsNull)
        {
            return Rune.IsWhiteSpace(rune);
        }

        Span<byte> encoded = stackalloc byte[4];
        int width = rune.EncodeToUtf8(encoded);
        return characters.AsUtf8().IndexOf(encoded[..width]) >= 0;
    }
}
