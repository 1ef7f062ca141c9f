using System.Text.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>Values whose type the schema leaves open, as JSON.</summary>
internal static class JsonValues
{
    /// <summary>Any value.</summary>
    public static void Write(GraphValue value, JsonBuffer json)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                json.Null();
                break;
            case GraphValueKind.Boolean:
                json.Boolean(value.IsTrue);
                break;
            case GraphValueKind.Integer:
                json.Integer(value.AsInteger());
                break;
            case GraphValueKind.Float when double.IsFinite(value.AsFloat()):
                json.Float(value.AsFloat());
                break;
            case GraphValueKind.String:
                json.String(value.AsUtf8());
                break;
            default:
                WriteOther(value, json);
                break;
        }
    }

    /// <summary>A temporal value as text in ISO 8601.</summary>
    public static void WriteText(GraphValue value, JsonBuffer json) => WriteOther(value, json);

    private static void WriteOther(GraphValue value, JsonBuffer json)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, GraphValueJson.WriterOptions))
        {
            GraphValueJson.Write(writer, value);
        }

        json.Raw(bytes.WrittenSpan);
    }
}
