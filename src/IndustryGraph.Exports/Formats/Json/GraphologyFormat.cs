using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Json;

/// <summary>What graphology's <c>Graph.from</c> takes, and so sigma.js.</summary>
internal sealed class GraphologyFormat : IExportFormat
{
    public string Name => "graphology.json";

    public IReadOnlyList<string> Aliases => ["graphology"];

    public string Description => "graphology JSON, for sigma.js and Gephi Lite";

    public string MediaType => "application/json";

    public string FileExtension => "graphology.json";

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new Writer(output, schema);

    private sealed class Writer(IBufferWriter<byte> output, ExportSchema schema) : JsonGraphWriter(output, schema)
    {
        public override void Begin()
        {
            Json.WriteStartObject();
            Json.WriteStartObject("attributes"u8);
            Json.WriteString("name"u8, Schema.Title);
            Json.WriteEndObject();
            Json.WriteStartObject("options"u8);
            Json.WriteBoolean("allowSelfLoops"u8, true);
            Json.WriteBoolean("multi"u8, true);
            Json.WriteString("type"u8, Schema.IsDirected ? "directed"u8 : "undirected"u8);
            Json.WriteEndObject();
            Json.WriteStartArray("nodes"u8);
        }

        public override void Write(ExportNode node)
        {
            Json.WriteStartObject();
            Json.WriteString("key"u8, node.Id);
            Json.WriteStartObject("attributes"u8);
            WriteAttributes(node);
            Json.WriteEndObject();
            Json.WriteEndObject();
        }

        public override void BeginEdges()
        {
            Json.WriteEndArray();
            Json.WriteStartArray("edges"u8);
        }

        public override void Write(ExportEdge edge)
        {
            Json.WriteStartObject();
            Json.WriteString("key"u8, edge.Id);
            Json.WriteString("source"u8, edge.Source);
            Json.WriteString("target"u8, edge.Target);
            if (!Schema.IsDirected)
            {
                Json.WriteBoolean("undirected"u8, true);
            }

            Json.WriteStartObject("attributes"u8);
            WriteAttributes(edge);
            Json.WriteEndObject();
            Json.WriteEndObject();
        }

        public override void End()
        {
            Json.WriteEndArray();
            Json.WriteEndObject();
        }
    }
}
