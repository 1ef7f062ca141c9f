using System.Text.Encodings.Web;
using System.Text.Json;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>
/// Values as plain JSON and parameters from it. Temporal values are ISO text; floats always have a point or exponent, and
/// those that JSON lacks are text (<c>"NaN"</c>); a node is <c>{elementId, labels, properties}</c>, a relationship
/// <c>{elementId, startNodeElementId, endNodeElementId, type, properties}</c>, a path the list of its nodes and
/// relationships in turn, as Neo4j's Query API writes them.
/// </summary>
public static class GraphValueJson
{
    // Half of what Utf8JsonWriter allows by default, so that a value fits inside an envelope.
    private const int MaxDepth = 512;

    /// <summary>Escapes nothing that JSON does not require.</summary>
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value. Entities must be materialized.</summary>
    /// <exception cref="GraphException">The value nests more than 512 deep.</exception>
    public static void Write(Utf8JsonWriter writer, GraphValue value) => Write(writer, value, 0);

    /// <summary>Reads a value: numbers written as integers that fit 64 bits become integers, other numbers floats.</summary>
    /// <exception cref="GraphException">A text holds a lone surrogate, or a number is beyond any float.</exception>
    public static GraphValue Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.True:
                return GraphValue.True;
            case JsonValueKind.False:
                return GraphValue.False;
            case JsonValueKind.Number:
                return ReadNumber(element);
            case JsonValueKind.String:
                return ReadString(element);
            case JsonValueKind.Array:
                return GraphValue.List([.. element.EnumerateArray().Select(Read)]);
            case JsonValueKind.Object:
                return GraphValue.Object(ReadMap(element));
            default:
                return GraphValue.Null;
        }
    }

    /// <summary>Reads an object as a map; of a key written twice the last counts.</summary>
    public static GraphMap ReadMap(JsonElement element) =>
        GraphMap.Of(element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Read(property.Value))));

    private static GraphValue ReadNumber(JsonElement element)
    {
        if (element.TryGetInt64(out long integer) && !element.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return GraphValue.Integer(integer);
        }

        return element.TryGetDouble(out double number) && double.IsFinite(number)
            ? GraphValue.Float(number)
            : throw new GraphException(GraphErrorCodes.ArgumentError, $"The number {element.GetRawText()} is beyond 64-bit floats.");
    }

    private static GraphValue ReadString(JsonElement element)
    {
        try
        {
            return GraphValue.String(element.GetString());
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new GraphException(GraphErrorCodes.ArgumentError, "A text holds a lone surrogate, which is no character: send well-formed Unicode.", exception);
        }
    }

    private static void Write(Utf8JsonWriter writer, GraphValue value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new GraphException(GraphErrorCodes.ArgumentError, $"A value nests lists or maps more than {MaxDepth} deep, which cannot be written as JSON.");
        }

        switch (value.Kind)
        {
            case GraphValueKind.Null:
                writer.WriteNullValue();
                break;
            case GraphValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case GraphValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case GraphValueKind.Float:
                WriteFloat(writer, value.AsFloat());
                break;
            case GraphValueKind.String:
                writer.WriteStringValue(value.AsUtf8());
                break;
            case GraphValueKind.List:
                WriteList(writer, value.AsList(), depth);
                break;
            case GraphValueKind.Map:
                WriteMap(writer, value.AsMap(), depth);
                break;
            case GraphValueKind.Node:
                WriteNode(writer, value.As<GraphNode>(), depth);
                break;
            case GraphValueKind.Relationship:
                WriteRelationship(writer, value.As<GraphRelationship>(), depth);
                break;
            case GraphValueKind.Path:
                WritePath(writer, value.As<GraphPath>(), depth);
                break;
            default:
                writer.WriteStringValue(TemporalFormatter.Format(value));
                break;
        }
    }

    private static void WriteFloat(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteRawValue(GraphFloatText.Format(value), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(GraphFloatText.Format(value));
        }
    }

    private static void WriteList(Utf8JsonWriter writer, GraphList list, int depth)
    {
        writer.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            Write(writer, list[i], depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, GraphMap map, int depth)
    {
        writer.WriteStartObject();
        for (int i = 0; i < map.Count; i++)
        {
            writer.WritePropertyName(map.KeySpan[i]);
            Write(writer, map.ValueSpan[i], depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, GraphNode node, int depth)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId"u8, node.ElementId);
        writer.WriteStartArray("labels"u8);
        foreach (string label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("properties"u8);
        WriteMap(writer, node.Properties, depth + 1);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, GraphRelationship relationship, int depth)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId"u8, relationship.ElementId);
        writer.WriteString("startNodeElementId"u8, relationship.StartElementId);
        writer.WriteString("endNodeElementId"u8, relationship.EndElementId);
        writer.WriteString("type"u8, relationship.Type);
        writer.WritePropertyName("properties"u8);
        WriteMap(writer, relationship.Properties, depth + 1);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, GraphPath path, int depth)
    {
        writer.WriteStartArray();
        for (int i = 0; i < path.Length; i++)
        {
            Write(writer, path.Nodes[i], depth + 1);
            Write(writer, path.Relationships[i], depth + 1);
        }

        Write(writer, path.Nodes[path.Length], depth + 1);
        writer.WriteEndArray();
    }
}
