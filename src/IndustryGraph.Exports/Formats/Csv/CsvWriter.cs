using System.Buffers;
using System.IO.Compression;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Csv;

/// <summary>Writes <c>nodes.csv</c> and then <c>edges.csv</c> into a zip archive, compressing while rows come.</summary>
internal sealed class CsvWriter(IBufferWriter<byte> output, ExportSchema schema) : IGraphWriter
{
    // The time of an entry is one of those that the format can hold, and no chance of when it was written.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(new BufferStream(output), ZipArchiveMode.Create, leaveOpen: true);
    private CsvTable? table;

    public void Begin() => table = OpenTable("nodes.csv", ["Id", "Label"], schema.NodeAttributes);

    public void Write(ExportNode node) => table!.Write([node.Id, node.Label], node.Values);

    public void BeginEdges()
    {
        table!.Dispose();
        table = OpenTable("edges.csv", ["Source", "Target", "Type", "Id", "Label", "Kind", "Weight"], schema.EdgeAttributes);
    }

    public void Write(ExportEdge edge) => table!.Write(
        [edge.Source, edge.Target, schema.IsDirected ? "Directed" : "Undirected", edge.Id, edge.Kind, edge.Kind, AttributeText.Number(edge.Weight)],
        edge.Values);

    public void End()
    {
        table!.Dispose();
        table = null;
        archive.Dispose();
    }

    public void Flush()
    {
        // Compressed blocks go out when they are full; cutting them short would make the archive larger.
    }

    public void Dispose()
    {
        table?.Dispose();
        archive.Dispose();
    }

    private CsvTable OpenTable(string name, IReadOnlyList<string> headings, IReadOnlyList<ExportAttribute> attributes)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name);
        entry.LastWriteTime = schema.KnownAt.ToUniversalTime() > Earliest ? schema.KnownAt.ToUniversalTime() : Earliest;
        return new CsvTable(entry.Open(), [.. headings, .. attributes.Select(attribute => attribute.Name)], headings.Count);
    }
}
