using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.GraphMl;

/// <summary>GraphML, which nearly every tool reads.</summary>
internal sealed class GraphMlFormat : IExportFormat
{
    public string Name => "graphml";

    public string Description => "GraphML, for Gephi, Cytoscape, yEd, NetworkX, igraph";

    public string MediaType => "application/graphml+xml";

    public string FileExtension => "graphml";

    public bool GroupsByDefault => true;

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new GraphMlWriter(output, schema);
}
