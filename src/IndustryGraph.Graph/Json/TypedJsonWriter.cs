using System.Globalization;
using System.Text.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Json;

/// <summary>
/// Values as the typed JSON of Neo4j's Query API: <c>{"$type": "Integer", "_value": "1"}</c>, always in this order since
/// servers before 2026.07 read no other.
/// </summary>
public static class TypedJsonWriter
{
    /// <summary>Writes a value. Entities must be materialized.</summary>
    /// <exception cref="Errors.GraphException">The value nests more than 512 deep.</exception>
    public static void Write(Utf8JsonWriter writer, GraphValue value) => Write(writer, value, 0);

    private static void Write(Utf8JsonWriter writer, GraphValue value, int depth)
    {
        if (depth > TypedJson.MaxDepth)
        {
            throw TypedJson.TooDeep();
        }

        writer.WriteStartObject();
        writer.WriteString("$type"u8, TypeOf(value));
        writer.WritePropertyName("_value"u8);
        WriteContent(writer, value, depth);
        writer.WriteEndObject();
    }

    private static string TypeOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.DateTime => value.As<GraphDateTime>().Zone is null ? "OffsetDateTime" : "ZonedDateTime",
        _ => value.Kind.ToString(),
    };

    private static void WriteContent(Utf8JsonWriter writer, GraphValue value, int depth)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                writer.WriteNullValue();
                break;
            case GraphValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case GraphValueKind.Integer:
                writer.WriteStringValue(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case GraphValueKind.Float:
                writer.WriteStringValue(GraphFloatText.Format(value.AsFloat()));
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
        writer.WriteString("_element_id"u8, node.ElementId);
        writer.WriteStartArray("_labels"u8);
        foreach (string label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("_properties"u8);
        WriteMap(writer, node.Properties, depth);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, GraphRelationship relationship, int depth)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id"u8, relationship.ElementId);
        writer.WriteString("_start_node_element_id"u8, relationship.StartElementId);
        writer.WriteString("_end_node_element_id"u8, relationship.EndElementId);
        writer.WriteString("_type"u8, relationship.Type);
        writer.WritePropertyName("_properties"u8);
        WriteMap(writer, relationship.Properties, depth);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, GraphPath path, int depth)
    {
        writer.WriteStartArray();
        Write(writer, path.Nodes[0], depth + 1);
        for (int i = 0; i < path.Length; i++)
        {
            Write(writer, path.Relationships[i], depth + 1);
            Write(writer, path.Nodes[i + 1], depth + 1);
        }

        writer.WriteEndArray();
    }
}
