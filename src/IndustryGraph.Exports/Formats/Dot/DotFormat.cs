using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Dot;

/// <summary>The language of Graphviz.</summary>
internal sealed class DotFormat : IExportFormat
{
    public string Name => "dot";

    public IReadOnlyList<string> Aliases => ["gv"];

    public string Description => "DOT, for Graphviz";

    public string MediaType => "text/vnd.graphviz";

    public string FileExtension => "dot";

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new DotWriter(output, schema);
}
