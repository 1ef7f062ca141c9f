using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Json;

/// <summary>The elements of Cytoscape.js, which Cytoscape on the desktop imports, too.</summary>
internal sealed class CytoscapeFormat : IExportFormat
{
    public string Name => "cytoscape.json";

    public IReadOnlyList<string> Aliases => ["cytoscape"];

    public string Description => "Cytoscape.js elements, for Cytoscape.js and Cytoscape";

    public string MediaType => "application/json";

    public string FileExtension => "cyjs";

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new Writer(output, schema);

    private sealed class Writer(IBufferWriter<byte> output, ExportSchema schema) : JsonGraphWriter(output, schema)
    {
        public override void Begin()
        {
            Json.WriteStartObject();
            Json.WriteStartObject("data"u8);
            Json.WriteString("name"u8, Schema.Title);
            Json.WriteEndObject();
            Json.WriteStartObject("elements"u8);
            Json.WriteStartArray("nodes"u8);
        }

        public override void Write(ExportNode node)
        {
            Json.WriteStartObject();
            Json.WriteStartObject("data"u8);
            Json.WriteString("id"u8, node.Id);
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
            Json.WriteStartObject("data"u8);
            Json.WriteString("id"u8, edge.Id);
            Json.WriteString("source"u8, edge.Source);
            Json.WriteString("target"u8, edge.Target);
            WriteAttributes(edge);
            Json.WriteEndObject();
            Json.WriteEndObject();
        }

        public override void End()
        {
            Json.WriteEndArray();
            Json.WriteEndObject();
            Json.WriteEndObject();
        }
    }
}
