using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Json;

/// <summary>Nodes and links, as D3 and NetworkX read them.</summary>
internal sealed class NodeLinkFormat : IExportFormat
{
    public string Name => "node-link.json";

    public IReadOnlyList<string> Aliases => ["node-link"];

    public string Description => "node-link JSON, for D3 and NetworkX";

    public string MediaType => "application/json";

    public string FileExtension => "node-link.json";

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new Writer(output, schema);

    private sealed class Writer(IBufferWriter<byte> output, ExportSchema schema) : JsonGraphWriter(output, schema)
    {
        public override void Begin()
        {
            Json.WriteStartObject();
            Json.WriteBoolean("directed"u8, Schema.IsDirected);
            Json.WriteBoolean("multigraph"u8, true);
            Json.WriteStartObject("graph"u8);
            Json.WriteString("name"u8, Schema.Title);
            Json.WriteEndObject();
            Json.WriteStartArray("nodes"u8);
        }

        public override void Write(ExportNode node)
        {
            Json.WriteStartObject();
            Json.WriteString("id"u8, node.Id);
            WriteAttributes(node);
            Json.WriteEndObject();
        }

        public override void BeginEdges()
        {
            Json.WriteEndArray();
            Json.WriteStartArray("links"u8);
        }

        public override void Write(ExportEdge edge)
        {
            // NetworkX tells edges of the same ends apart by their keys.
            Json.WriteStartObject();
            Json.WriteString("key"u8, edge.Id);
            Json.WriteString("source"u8, edge.Source);
            Json.WriteString("target"u8, edge.Target);
            WriteAttributes(edge);
            Json.WriteEndObject();
        }

        public override void End()
        {
            Json.WriteEndArray();
            Json.WriteEndObject();
        }
    }
}
