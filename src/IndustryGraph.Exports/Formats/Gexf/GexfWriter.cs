using System.Buffers;
using System.Globalization;
using System.Xml;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats.Gexf;

/// <summary>
/// Writes GEXF 1.3. Bounds of time are inclusive and a missing one is open, as the format has it. The type of a
/// relationship is the edge's <c>kind</c>, by which Gephi keeps several edges of the same ends apart.
/// </summary>
internal sealed class GexfWriter(IBufferWriter<byte> output, ExportSchema schema) : IGraphWriter
{
    // Readers know this namespace and no other spelling of it.
    private const string Namespace = "http://gexf.net/1.3";
    private readonly XmlWriter xml = XmlWriter.Create(new BufferStream(output), XmlText.Settings);

    public void Begin()
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        WriteMeta();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", schema.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("idtype", "string");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes("node", schema.NodeAttributes);
        WriteAttributes("edge", schema.EdgeAttributes);
        xml.WriteStartElement("nodes");
    }

    public void Write(ExportNode node)
    {
        xml.WriteStartElement("node");
        WriteText("id", node.Id);
        WriteText("label", node.Label);
        WriteValues(node.Values, schema.NodeAttributes);
        xml.WriteEndElement();
    }

    public void BeginEdges()
    {
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
    }

    public void Write(ExportEdge edge)
    {
        xml.WriteStartElement("edge");
        WriteText("id", edge.Id);
        WriteText("source", edge.Source);
        WriteText("target", edge.Target);
        WriteText("kind", edge.Kind);
        WriteText("label", edge.Kind);
        xml.WriteAttributeString("weight", AttributeText.Number(edge.Weight));
        WriteValues(edge.Values, schema.EdgeAttributes);
        WriteSpells(edge.Spells);
        xml.WriteEndElement();
    }

    public void End() => xml.WriteEndDocument();

    public void Flush() => xml.Flush();

    public void Dispose() => xml.Dispose();

    private void WriteMeta()
    {
        xml.WriteStartElement("meta");
        xml.WriteAttributeString("lastmodifieddate", ExportDays.Format(DateOnly.FromDateTime(schema.KnownAt.UtcDateTime)));
        xml.WriteElementString("creator", "IndustryGraph");
        xml.WriteElementString("description", XmlText.Of(schema.Title));
        xml.WriteEndElement();
    }

    private void WriteAttributes(string @class, IReadOnlyList<ExportAttribute> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", @class);
        xml.WriteAttributeString("mode", "static");
        for (int i = 0; i < attributes.Count; i++)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", Position(i));
            xml.WriteAttributeString("title", attributes[i].Name);
            xml.WriteAttributeString("type", attributes[i].Type switch
            {
                ExportAttributeType.Integer => "long",
                ExportAttributeType.Number => "double",
                ExportAttributeType.TextList => "liststring",
                _ => "string",
            });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteValues(IReadOnlyList<GraphValue> values, IReadOnlyList<ExportAttribute> attributes)
    {
        xml.WriteStartElement("attvalues");
        for (int i = 0; i < attributes.Count; i++)
        {
            if (!values[i].IsNull)
            {
                xml.WriteStartElement("attvalue");
                xml.WriteAttributeString("for", Position(i));
                WriteText("value", values[i].Kind == GraphValueKind.List ? GexfList.Of(values[i].AsList()) : AttributeText.Scalar(values[i]));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private void WriteSpells(IReadOnlyList<ExportSpell> spells)
    {
        if (spells.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("spells");
        foreach (ExportSpell spell in spells)
        {
            xml.WriteStartElement("spell");
            WriteDay("start", spell.First);
            WriteDay("end", spell.Last);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteDay(string name, DateOnly? day)
    {
        if (day is { } known)
        {
            xml.WriteAttributeString(name, ExportDays.Format(known));
        }
    }

    private void WriteText(string name, string text) => xml.WriteAttributeString(name, XmlText.Of(text));

    private static string Position(int i) => i.ToString(CultureInfo.InvariantCulture);
}
