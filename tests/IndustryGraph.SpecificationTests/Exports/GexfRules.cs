using System.Globalization;
using System.Xml.Linq;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>What GEXF 1.3 asks of a file, as far as its readers stumble where it is broken.</summary>
internal static class GexfRules
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly string[] Types = ["string", "long", "double", "liststring"];

    /// <summary>What is wrong, each as a sentence; nothing where all is well.</summary>
    public static IEnumerable<string> FaultsOf(byte[] file)
    {
        XElement root = XDocument.Load(new MemoryStream(file)).Root!;
        if (root.Name != Gexf + "gexf" || root.Attribute("version")?.Value != "1.3" || Names(root.Elements()) != "meta graph")
        {
            return [$"The root is {root.Name} {root.Attribute("version")} with {Names(root.Elements())}."];
        }

        XElement graph = root.Element(Gexf + "graph")!;
        if (Names(graph.Elements()) != "attributes attributes nodes edges")
        {
            return [$"The graph has {Names(graph.Elements())}."];
        }

        XElement[] nodes = [.. graph.Element(Gexf + "nodes")!.Elements()];
        XElement[] edges = [.. graph.Element(Gexf + "edges")!.Elements()];
        return FaultsOfAttributes(graph)
            .Concat(FaultsOfElements(nodes, "node", "id label", Declared(graph, "node")))
            .Concat(FaultsOfElements(edges, "edge", "id source target kind label weight", Declared(graph, "edge")))
            .Concat(FaultsOfEnds(nodes, edges))
            .Concat(edges.Descendants(Gexf + "spell").Where(IsBackwards).Select(spell => $"{spell} ends before it begins."));
    }

    private static IEnumerable<string> FaultsOfAttributes(XElement graph)
    {
        foreach (XElement attributes in graph.Elements(Gexf + "attributes"))
        {
            XElement[] declared = [.. attributes.Elements()];
            if (HasTwins(declared.Select(attribute => attribute.Attribute("title")!.Value.ToUpperInvariant())) || HasTwins(declared.Select(Id)))
            {
                yield return $"{attributes} has an id or a title twice.";
            }

            foreach (XElement attribute in declared.Where(attribute => !Types.Contains(attribute.Attribute("type")!.Value)))
            {
                yield return $"{attribute} has an unknown type.";
            }
        }
    }

    private static IEnumerable<string> FaultsOfElements(XElement[] elements, string name, string attributes, HashSet<string> declared)
    {
        if (HasTwins(elements.Select(Id)))
        {
            yield return $"Two of {name} have the same id.";
        }

        foreach (XElement element in elements)
        {
            string[] values = [.. element.Elements(Gexf + "attvalues").Elements().Select(value => value.Attribute("for")!.Value)];
            if (element.Name != Gexf + name
                || string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName)) != attributes
                || Names(element.Elements()) is not ("attvalues" or "attvalues spells")
                || HasTwins(values)
                || !values.All(declared.Contains))
            {
                yield return $"{element} is no {name} with {attributes}, attvalues that are declared, and spells.";
            }
        }
    }

    private static IEnumerable<string> FaultsOfEnds(XElement[] nodes, XElement[] edges)
    {
        HashSet<string> ids = [.. nodes.Select(Id)];
        return edges
            .Where(edge => !ids.Contains(edge.Attribute("source")!.Value) || !ids.Contains(edge.Attribute("target")!.Value))
            .Select(edge => $"{edge} hangs in the air.");
    }

    private static HashSet<string> Declared(XElement graph, string ofClass) =>
        [.. graph.Elements(Gexf + "attributes").Single(attributes => attributes.Attribute("class")!.Value == ofClass).Elements().Select(Id)];

    private static bool IsBackwards(XElement spell) => Day(spell.Attribute("start")) is { } start && Day(spell.Attribute("end")) is { } end && end < start;

    private static DateOnly? Day(XAttribute? day) => day is null ? null : DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Id(XElement element) => element.Attribute("id")!.Value;

    private static string Names(IEnumerable<XElement> elements) => string.Join(' ', elements.Select(element => element.Name.LocalName));

    private static bool HasTwins(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return !texts.All(seen.Add);
    }
}
