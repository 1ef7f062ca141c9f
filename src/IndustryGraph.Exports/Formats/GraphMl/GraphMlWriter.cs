using System.Buffers;
using System.Globalization;
using System.Xml;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats.GraphMl;

/// <summary>
/// Writes GraphML. Every key is declared for nodes or for edges, never for both or for the graph, which Gephi refuses. There
/// are no lists in the format: they are arrays of JSON.
/// </summary>
internal sealed class GraphMlWriter(IBufferWriter<byte> output, ExportSchema schema) : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string NodeLabel = "node-label";
    private const string EdgeLabel = "edge-label";
    private const string Kind = "edge-kind";
    private const string Weight = "edge-weight";
    private readonly XmlWriter xml = XmlWriter.Create(new BufferStream(output), XmlText.Settings);

    public void Begin()
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKey(NodeLabel, "node", "label", "string");
        WriteKeys("node", schema.NodeAttributes);
        WriteKey(EdgeLabel, "edge", "label", "string");
        WriteKey(Kind, "edge", "kind", "string");
        WriteKey(Weight, "edge", "weight", "double");
        WriteKeys("edge", schema.EdgeAttributes);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "IndustryGraph");
        xml.WriteAttributeString("edgedefault", schema.IsDirected ? "directed" : "undirected");
    }

    public void Write(ExportNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlText.Of(node.Id));
        WriteData(NodeLabel, node.Label);
        WriteValues("node", node.Values);
        xml.WriteEndElement();
    }

    public void BeginEdges()
    {
        // Edges follow nodes without an element of their own.
    }

    public void Write(ExportEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", XmlText.Of(edge.Id));
        xml.WriteAttributeString("source", XmlText.Of(edge.Source));
        xml.WriteAttributeString("target", XmlText.Of(edge.Target));
        WriteData(EdgeLabel, edge.Kind);
        WriteData(Kind, edge.Kind);
        WriteData(Weight, AttributeText.Number(edge.Weight));
        WriteValues("edge", edge.Values);
        xml.WriteEndElement();
    }

    public void End() => xml.WriteEndDocument();

    public void Flush() => xml.Flush();

    public void Dispose() => xml.Dispose();

    private void WriteKeys(string domain, IReadOnlyList<ExportAttribute> attributes)
    {
        for (int i = 0; i < attributes.Count; i++)
        {
            WriteKey(KeyOf(domain, i), domain, attributes[i].Name, attributes[i].Type switch
            {
                ExportAttributeType.Integer => "long",
                ExportAttributeType.Number => "double",
                _ => "string",
            });
        }
    }

    private void WriteKey(string id, string domain, string name, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", domain);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private void WriteValues(string domain, IReadOnlyList<GraphValue> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].IsNull)
            {
                WriteData(KeyOf(domain, i), AttributeText.Of(values[i]));
            }
        }
    }

    private void WriteData(string key, string text)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Of(text));
        xml.WriteEndElement();
    }

    private static string KeyOf(string domain, int position) => string.Create(CultureInfo.InvariantCulture, $"{domain}-{position}");
}
