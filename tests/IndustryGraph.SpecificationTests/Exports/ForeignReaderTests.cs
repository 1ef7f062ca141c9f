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
        await using IGraphEngine engine = await SeededEmbedded.OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        ReadGraph read = await ReadAsync(program, await ExportedFile.WriteAsync(engine, format, "parallel=true"));

        AssertSame(expected, read, text => text, text => text);
    }

    [Theory]
    [InlineData("gexf", "graphology-gexf")]
    [InlineData("graphml", "graphology-graphml")]
    public async Task The_bundled_data_set_with_one_edge_for_claims_of_the_same_ends_and_type(string format, string program)
    {
        await using IGraphEngine engine = await SeededEmbedded.OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);
        var groups = expected.Claims.ToLookup(claim => (claim.Subject, claim.Type, claim.Object));

        ReadGraph read = await ReadAsync(program, await ExportedFile.WriteAsync(engine, format));

        Assert.Equal(groups.Count, read.Edges.Count);
        foreach (ReadEdge edge in read.Edges.Values)
        {
            ExpectedClaim[] claims = [.. groups[(edge.Source, ReadGraph.Text(edge.Attributes, "kind")!, edge.Target)]];
            Assert.Equal(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal), ReadGraph.List(edge.Attributes, "claims").Order(StringComparer.Ordinal));
            Assert.Equal(claims.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), ReadGraph.Text(edge.Attributes, "claimCount"));
            Assert.Equal(claims.SelectMany(claim => claim.Sources).Distinct().Order(StringComparer.Ordinal), ReadGraph.List(edge.Attributes, "sources").Order(StringComparer.Ordinal));
            Assert.Equal(claims.Any(claim => claim.FirstDay is null) ? null : claims.Min(claim => claim.FirstDay), ReadGraph.Text(edge.Attributes, "firstDay"));
            Assert.Equal(claims.Any(claim => claim.LastDay is null) ? null : claims.Max(claim => claim.LastDay), ReadGraph.Text(edge.Attributes, "lastDay"));
        }
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

    private static void AssertSame(ExpectedGraph expected, ReadGraph read, Func<string, string> written, Func<string, string> listed)
    {
        Assert.Equal(expected.Nodes.Select(node => written(node.Id)).Order(StringComparer.Ordinal), read.Nodes.Keys.Order(StringComparer.Ordinal));
        foreach (ExpectedNode node in expected.Nodes)
        {
            JsonElement attributes = read.Nodes[written(node.Id)];
            Assert.Equal(written(node.Name), ReadGraph.Text(attributes, "label") ?? "");
            Assert.Equal(node.Kind, ReadGraph.Text(attributes, "kind"));
            Assert.Equal(Items(node.Aliases, listed), Items(ReadGraph.List(attributes, "aliases"), text => text));
        }

        Assert.Equal(expected.Claims.Select(claim => written(claim.Id)).Order(StringComparer.Ordinal), read.Edges.Keys.Order(StringComparer.Ordinal));
        foreach (ExpectedClaim claim in expected.Claims)
        {
            ReadEdge edge = read.Edges[written(claim.Id)];
            Assert.Equal((written(claim.Subject), written(claim.Object)), (edge.Source, edge.Target));
            Assert.Equal(claim.Type, ReadGraph.Text(edge.Attributes, "kind"));
            Assert.Equal(claim.Status, ReadGraph.Text(edge.Attributes, "status"));
            Assert.Equal(claim.FirstDay, ReadGraph.Text(edge.Attributes, "firstDay"));
            Assert.Equal(claim.LastDay, ReadGraph.Text(edge.Attributes, "lastDay"));
            Assert.Equal(claim.Since, ReadGraph.Text(edge.Attributes, "validFrom") is { } from && claim.Since.Length > 0 ? from : claim.Since);
            Assert.Equal(Items(claim.Sources, listed), Items(ReadGraph.List(edge.Attributes, "sources"), text => text));
        }
    }

    // graphology drops an empty text from a list of GEXF.
    private static IEnumerable<string> Items(IEnumerable<string> items, Func<string, string> written) => items.Where(item => item.Length > 0).Select(written);
}
