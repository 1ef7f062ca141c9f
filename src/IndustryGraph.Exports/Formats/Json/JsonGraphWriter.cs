using System.Buffers;
using System.Text.Json;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats.Json;

/// <summary>What the formats of JSON have in common: attributes with their types, null ones left out.</summary>
internal abstract class JsonGraphWriter(IBufferWriter<byte> output, ExportSchema schema) : IGraphWriter
{
    protected ExportSchema Schema => schema;

    protected Utf8JsonWriter Json { get; } = new(output, GraphValueJson.WriterOptions);

    public abstract void Begin();

    public abstract void Write(ExportNode node);

    public abstract void BeginEdges();

    public abstract void Write(ExportEdge edge);

    public abstract void End();

    public void Flush() => Json.Flush();

    public void Dispose() => Json.Dispose();

    protected void WriteAttributes(ExportNode node)
    {
        Json.WriteString("label"u8, node.Label);
        WriteValues(schema.NodeAttributes, node.Values);
    }

    protected void WriteAttributes(ExportEdge edge)
    {
        Json.WriteString("label"u8, edge.Kind);
        Json.WriteString("kind"u8, edge.Kind);
        Json.WriteNumber("weight"u8, edge.Weight);
        WriteValues(schema.EdgeAttributes, edge.Values);
    }

    private void WriteValues(IReadOnlyList<ExportAttribute> attributes, IReadOnlyList<GraphValue> values)
    {
        for (int i = 0; i < attributes.Count; i++)
        {
            if (!values[i].IsNull)
            {
                Json.WritePropertyName(attributes[i].Name);
                GraphValueJson.Write(Json, values[i]);
            }
        }
    }
}
