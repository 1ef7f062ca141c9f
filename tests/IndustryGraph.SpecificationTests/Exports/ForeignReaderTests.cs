using System.Text.Json;
using IndustryGraph.Exports.Formats;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>Exports, read back by programs that others wrote: counts, ids, attributes and dates are those of the graph.</summary>
public sealed class ForeignReaderTests
{
    public static TheoryData<string, string> Programs => new()
    {
        { "gexf", "graphology-gexf" },
        { "graphml", "graphology-graphml" },
        { "graphology.json", "graphology" },
        { "cytoscape.json", "cytoscape" },
        { "node-link.json", "d3-force" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_bundled_data_set_claim_by_claim(string format, string program)
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        ReadGraph read = await ReadAsync(program, await ExportedFile.WriteAsync(engine, format, "parallel=true"));

        AssertSame(expected, read, text => text, text => text);
    }

    [Theory]
    [InlineData("gexf", "graphology-gexf")]
    [InlineData("graphml", "graphology-graphml")]
    public async Task The_bundled_data_set_with_one_edge_for_claims_of_the_same_ends_and_type(string format, string program)
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);
        var groups = expected.Claims.ToLookup(claim => (claim.Subject, claim.Type, claim.Object));

        ReadGraph read = await ReadAsync(program, await ExportedFile.WriteAsync(engine, format));

        Assert.Equal(
            Lines(groups.Select(group => Line(
                group.Key.Subject, group.Key.Type, group.Key.Object, $"{group.Count()}",
                List(group.Select(claim => claim.Id).Order(StringComparer.Ordinal)),
                List(group.SelectMany(claim => claim.Sources).Distinct().Order(StringComparer.Ordinal)),
                group.Any(claim => claim.FirstDay is null) ? null : group.Min(claim => claim.FirstDay),
                group.Any(claim => claim.LastDay is null) ? null : group.Max(claim => claim.LastDay)))),
            Lines(read.Edges.Select(edge => Line(
                edge.Value.Source, Value(edge, "kind"), edge.Value.Target, Value(edge, "claimCount"),
                List(ReadGraph.List(edge.Value.Attributes, "claims").Order(StringComparer.Ordinal)),
                List(ReadGraph.List(edge.Value.Attributes, "sources").Order(StringComparer.Ordinal)),
                Value(edge, "firstDay"),
                Value(edge, "lastDay")))));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Ids_and_names_that_formats_could_stumble_over(string format, string program)
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        ReadGraph read = await ReadAsync(program, await ExportedFile.WriteAsync(engine, format, "parallel=true"));

        // Lists in GraphML are JSON, which can escape what XML cannot hold.
        AssertSame(expected, read, format is "gexf" or "graphml" ? XmlText.Of : text => text, format == "gexf" ? XmlText.Of : text => text);
    }

    private static async Task<ReadGraph> ReadAsync(string program, ExportedFile export)
    {
        if (await ExportReaders.WhyMissingAsync() is { } reason)
        {
            Assert.Skip(reason);
        }

        return await ExportReaders.ReadAsync(program, export.Bytes);
    }

    // Lines are compared rather than values one by one, of which there are fifty thousand.
    private static void AssertSame(ExpectedGraph expected, ReadGraph read, Func<string, string> written, Func<string, string> listed)
    {
        Assert.Equal(
            Lines(expected.Nodes.Select(node => Line(written(node.Id), written(node.Name), node.Kind, List(node.Aliases.Select(listed))))),
            Lines(read.Nodes.Select(node => Line(node.Key, Value(node, "label") ?? "", Value(node, "kind"), List(ReadGraph.List(node.Value, "aliases"))))));
        Assert.Equal(
            Lines(expected.Claims.Select(claim => Line(
                written(claim.Id), written(claim.Subject), claim.Type, written(claim.Object), claim.Status, claim.FirstDay, claim.LastDay, claim.Since, List(claim.Sources.Select(listed))))),
            Lines(read.Edges.Select(edge => Line(
                edge.Key, edge.Value.Source, Value(edge, "kind"), edge.Value.Target, Value(edge, "status"), Value(edge, "firstDay"), Value(edge, "lastDay"), Value(edge, "validFrom") ?? "", List(ReadGraph.List(edge.Value.Attributes, "sources"))))));
    }

    private static string? Value(KeyValuePair<string, JsonElement> node, string name) => ReadGraph.Text(node.Value, name);

    private static string? Value(KeyValuePair<string, ReadEdge> edge, string name) => ReadGraph.Text(edge.Value.Attributes, name);

    private static IEnumerable<string> Lines(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static string Line(params string?[] cells) => string.Join('\u001E', cells.Select(cell => cell ?? "(none)"));

    // graphology drops an empty text from a list of GEXF.
    private static string List(IEnumerable<string> items) => string.Join('\u001D', items.Where(item => item.Length > 0));
}
