using System.Buffers;
using System.Text;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;
using IndustryGraph.Industry.Schema;

namespace IndustryGraph.Exports.Formats.Cypher;

/// <summary>
/// Writes the schema, the entities, the relationships and the marker of an IndustryGraph as statements that end in
/// semicolons. Properties keep their types and their names, whatever these are.
/// </summary>
internal sealed class CypherWriter : IGraphWriter
{
    private readonly IBufferWriter<byte> output;
    private readonly ExportSchema schema;
    private readonly CypherBatches nodes;
    private readonly CypherBatches edges;

    public CypherWriter(IBufferWriter<byte> output, ExportSchema schema)
    {
        this.output = output;
        this.schema = schema;
        nodes = new CypherBatches(WriteBatch);
        edges = new CypherBatches(WriteBatch);
    }

    public void Begin()
    {
        Write($"// {schema.Title.ReplaceLineEndings(" ")}, as known at {schema.KnownAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\n");
        Write("// Run it on an empty store: industrygraph import FILE, or cypher-shell --file FILE.\n");
        foreach (string statement in GraphSchema.Statements)
        {
            Write($"{statement};\n");
        }
    }

    public void Write(ExportNode node)
    {
        string labels = string.Concat(node.Entity.Labels.Order(StringComparer.Ordinal).Select(label => $":{GraphValueFormatter.FormatName(label)}"));
        nodes.Add($"CREATE (n{labels}) SET n = row", Literal(Sorted(node.Entity.Properties)));
    }

    public void BeginEdges() => nodes.Flush();

    public void Write(ExportEdge edge)
    {
        string form =
            $$"""
            MATCH (source:Entity {id: row.source}), (target:Entity {id: row.target})
            CREATE (source)-[r:{{GraphValueFormatter.FormatName(edge.Kind)}}]->(target) SET r = row.properties
            """;
        edges.Add(form.ReplaceLineEndings("\n"), Literal(new GraphMap(
            ["source", "target", "properties"],
            [GraphValue.String(edge.Source), GraphValue.String(edge.Target), GraphValue.Object(edge.Claim is { } claim ? Sorted(claim.Properties) : Attributes(edge))])));
    }

    public void End()
    {
        edges.Flush();
        Write($"MERGE (m:{Ontology.MarkerLabel}) SET m = {Literal(Sorted(schema.Marker))};\n");
    }

    public void Flush()
    {
        // Rows wait for their statement to be full, and hold no part of the output.
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private GraphMap Attributes(ExportEdge edge) => GraphMap.Of(schema.EdgeAttributes
        .Select((attribute, i) => KeyValuePair.Create(attribute.Name, edge.Values[i]))
        .Where(pair => !pair.Value.IsNull)
        .Prepend(new("weight", GraphValue.Float(edge.Weight)))
        .Prepend(new("id", GraphValue.String(edge.Id))));

    private static GraphMap Sorted(GraphMap properties) => GraphMap.Of(properties.OrderBy(property => property.Key, StringComparer.Ordinal));

    private static string Literal(GraphMap map) => GraphValueFormatter.Format(GraphValue.Object(map));

    private void WriteBatch(string form, StringBuilder rows)
    {
        Write("UNWIND [");
        foreach (ReadOnlyMemory<char> chunk in rows.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
        }

        Write($"\n] AS row\n{form};\n");
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text.AsSpan(), output);
}
