using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats.Cypher;

/// <summary>A script that makes the graph again, in an empty store of ours or in Neo4j.</summary>
internal sealed class CypherFormat : IExportFormat
{
    public string Name => "cypher";

    public string Description => "a Cypher script with schema, entities, sources and claims, for cypher-shell, Neo4j and industrygraph import";

    public string MediaType => "application/x-cypher-query";

    public string FileExtension => "cypher";

    public bool NeedsEveryClaim => true;

    public IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema) => new CypherWriter(output, schema);
}
