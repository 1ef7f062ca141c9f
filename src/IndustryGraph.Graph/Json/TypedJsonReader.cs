using System.Globalization;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Json;

/// <summary>
/// Reads values from the typed JSON of Neo4j's Query API. The reader must stand on the object's opening brace, and stands
/// on its closing one afterwards. One instance serves one answer: it shares the names that recur in it.
/// </summary>
/// <remarks>All members throw <see cref="GraphException"/> with <see cref="GraphErrorCodes.RequestInvalid"/> for other JSON.</remarks>
public sealed class TypedJsonReader
{
    private readonly NameTable names = new();

    /// <summary>Reads a value of any type, entities and paths included.</summary>
    public GraphValue Read(ref Utf8JsonReader reader) => Read(ref reader, 0);

    /// <summary>Reads an object whose members are values, as parameters are.</summary>
    public GraphMap ReadMap(ref Utf8JsonReader reader) => ReadMap(ref reader, 0);

    internal string ReadName(ref Utf8JsonReader reader) => names.Read(ref reader);

    internal GraphMap ReadMap(ref Utf8JsonReader reader, int depth)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "an object");
        var keys = new List<string>();
        var values = new List<GraphValue>();
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            keys.Add(names.Read(ref reader));
            JsonTokens.Advance(ref reader);
            values.Add(Read(ref reader, depth + 1));
        }

        return TypedJsonEntities.MapOf(keys, values);
    }

    internal GraphValue Read(ref Utf8JsonReader reader, int depth)
    {
        if (depth > TypedJson.MaxDepth)
        {
            throw TypedJson.TooDeep();
        }

        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "an object with $type and _value");
        string? type = null;
        Utf8JsonReader content = default;
        bool hasContent = false;
        GraphValue value = default;
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            bool isType = reader.ValueTextEquals("$type"u8);
            bool isValue = reader.ValueTextEquals("_value"u8);
            JsonTokens.Advance(ref reader);
            if (isType)
            {
                JsonTokens.Expect(ref reader, JsonTokenType.String, "the name of a type");
                type = names.Read(ref reader);
            }
            else if (isValue && type is not null)
            {
                value = ReadContent(ref reader, type, depth);
            }
            else
            {
                content = isValue ? reader : content;
                hasContent |= isValue;
                reader.Skip();
            }
        }

        // A value that came before its type is read now.
        return hasContent && type is not null ? ReadContent(ref content, type, depth) : type is null ? throw JsonTokens.Invalid("A value has no $type.") : value;
    }

    private GraphValue ReadContent(ref Utf8JsonReader reader, string type, int depth) => type switch
    {
        "Null" => GraphValue.Null,
        "Boolean" => ReadBoolean(ref reader),
        "Integer" => ReadInteger(ref reader),
        "Float" => ReadFloat(ref reader),
        "String" => ReadString(ref reader),
        "List" => GraphValue.List(ReadItems(ref reader, depth)),
        "Map" => GraphValue.Object(ReadMap(ref reader, depth)),
        "Node" => GraphValue.Object(TypedJsonEntities.ReadNode(this, ref reader, depth)),
        "Relationship" => GraphValue.Object(TypedJsonEntities.ReadRelationship(this, ref reader, depth)),
        "Path" => GraphValue.Object(TypedJsonEntities.ToPath(ReadItems(ref reader, depth))),
        _ => TypedJsonTemporal.Parse(type, JsonTokens.ReadText(ref reader, $"a {type} as text")),
    };

    private GraphValue[] ReadItems(ref Utf8JsonReader reader, int depth)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray, "an array");
        var items = new List<GraphValue>();
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, depth + 1));
        }

        return [.. items];
    }

    private static GraphValue ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => GraphValue.True,
        JsonTokenType.False => GraphValue.False,
        _ => throw JsonTokens.Invalid($"A Boolean is true or false, not {reader.TokenType}."),
    };

    private static GraphValue ReadInteger(ref Utf8JsonReader reader)
    {
        string text = JsonTokens.ReadText(ref reader, "an Integer as text");
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? GraphValue.Integer(value)
            : throw JsonTokens.Invalid($"'{text}' is no 64-bit integer.");
    }

    private static GraphValue ReadFloat(ref Utf8JsonReader reader)
    {
        string text = JsonTokens.ReadText(ref reader, "a Float as text");
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? GraphValue.Float(value)
            : throw JsonTokens.Invalid($"'{text}' is no float: write it as 1.5, 1.0E10, NaN, Infinity or -Infinity.");
    }

    private static GraphValue ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return GraphValue.Utf8(reader.ValueSpan.ToArray());
        }

        return GraphValue.String(JsonTokens.ReadText(ref reader, "text"));
    }
}
