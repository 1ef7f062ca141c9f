using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Gexf;

/// <summary>GEXF 1.3, the format of Gephi, with time.</summary>
internal sealed class GexfFormat : IExportFormat
{
    public string Name => "gexf";

    public string Description => "GEXF 1.3 with time, for Gephi and Gephi Lite";

    public string MediaType => "application/gexf+xml";

    public string FileExtension => "gexf";

    public bool GroupsByDefault => true;

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new GexfWriter(output, schema);
}
