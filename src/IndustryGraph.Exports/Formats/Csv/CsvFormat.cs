using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Csv;

/// <summary>Two tables in a zip file, under the headings that Gephi knows.</summary>
internal sealed class CsvFormat : IExportFormat
{
    public string Name => "csv.zip";

    public IReadOnlyList<string> Aliases => ["csv"];

    public string Description => "nodes.csv and edges.csv in a zip file, for Gephi, Cytoscape, spreadsheets, pandas";

    public string MediaType => "application/zip";

    public string FileExtension => "csv.zip";

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new CsvWriter(output, schema);
}
