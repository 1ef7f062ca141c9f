using System.Xml.Linq;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>What GEXF 1.3 asks of a file, as far as its readers stumble where it is broken.</summary>
internal static class GexfRules
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly string[] NodeAttributes = ["id", "label"];
    private static readonly string[] EdgeAttributes = ["id", "source", "target", "kind", "label", "weight"];
    private static readonly HashSet<string> Children = ["attvalues", "spells"];
    private static readonly string[] Types = ["string", "long", "double", "liststring"];

    public static void Check(byte[] file)
    {
        XElement root = XDocument.Load(new MemoryStream(file)).Root!;
        Assert.Equal((Gexf + "gexf", "1.3"), (root.Name, root.Attribute("version")?.Value));
        Assert.Equal(["meta", "graph"], root.Elements().Select(element => element.Name.LocalName));
        XElement graph = root.Element(Gexf + "graph")!;
        Assert.Equal(["attributes", "attributes", "nodes", "edges"], graph.Elements().Select(element => element.Name.LocalName));
        XElement[] nodes = [.. graph.Element(Gexf + "nodes")!.Elements()];
        XElement[] edges = [.. graph.Element(Gexf + "edges")!.Elements()];

        CheckElements(nodes, "node", NodeAttributes, Declared(graph, "node"));
        CheckElements(edges, "edge", EdgeAttributes, Declared(graph, "edge"));
        HashSet<string> ids = [.. nodes.Select(node => node.Attribute("id")!.Value)];
        Assert.All(edges, edge => Assert.True(ids.Contains(edge.Attribute("source")!.Value) && ids.Contains(edge.Attribute("target")!.Value), edge.ToString()));
        Assert.All(edges.Descendants(Gexf + "spell"), CheckSpell);
    }

    private static HashSet<string> Declared(XElement graph, string ofClass)
    {
        XElement[] declared = [.. graph.Elements(Gexf + "attributes").Single(attributes => attributes.Attribute("class")!.Value == ofClass).Elements()];
        Assert.All(declared, attribute => Assert.Contains(attribute.Attribute("type")!.Value, Types));
        Assert.Distinct(declared.Select(attribute => attribute.Attribute("title")!.Value), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(declared.Select(attribute => attribute.Attribute("id")!.Value));
        return [.. declared.Select(attribute => attribute.Attribute("id")!.Value)];
    }

    private static void CheckElements(XElement[] elements, string name, string[] attributes, HashSet<string> declared)
    {
        Assert.Distinct(elements.Select(element => element.Attribute("id")!.Value));
        Assert.All(elements, element =>
        {
            Assert.Equal(Gexf + name, element.Name);
            Assert.Equal(attributes, element.Attributes().Select(attribute => attribute.Name.LocalName));
            Assert.Subset(Children, element.Elements().Select(child => child.Name.LocalName).ToHashSet());
            string[] values = [.. element.Elements(Gexf + "attvalues").Elements().Select(value => value.Attribute("for")!.Value)];
            Assert.Distinct(values);
            Assert.Subset(declared, values.ToHashSet());
        });
    }

    private static void CheckSpell(XElement spell)
    {
        DateOnly? start = Day(spell.Attribute("start"));
        DateOnly? end = Day(spell.Attribute("end"));
        Assert.True(start is null || end is null || start <= end, spell.ToString());
    }

    private static DateOnly? Day(XAttribute? day) =>
        day is null ? null : DateOnly.ParseExact(day.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
