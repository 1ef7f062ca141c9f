using IndustryGraph.Exports.Formats;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>Both stores give the same bytes for the same export.</summary>
[Collection(SeededCollection.Name)]
public sealed class SameExportsTests(SeededNeo4j source)
{
    private static readonly string KnownAt = $"knownAt={ExportedFile.KnownAt}";

    // The whole graph in two formats: what the stores answer is the same for all of them.
    public static TheoryData<string, string[]> Exports =>
    [
        .. ExportFormats.All.Select(format => new TheoryDataRow<string, string[]>(format.Name, [KnownAt, "of=meb"])),
        new("gexf", [KnownAt, "sources=nodes"]),
        new("cypher", [KnownAt]),
        new("cypher", [KnownAt, "of=meb", "asOf=2019-07-09"]),
        new("node-link.json", [KnownAt, "of=ford,volkswagen-group", "hops=2", "asOf=2019-07-09"]),
        new("node-link.json", [KnownAt, "of=ford,meb,volkswagen-group", "hops=0", "sources=nodes"]),
        new("node-link.json", [KnownAt, "statuses=ENDED,NEGOTIATING", "phases=OVER,CURRENT", "kinds=ORGANIZATION,AGREEMENT", "relationshipTypes=PARTY_TO,OWNS"]),
        new("node-link.json", [KnownAt, "view=sharing", "asOf=2019-07-09", "statuses=ACTIVE,NEGOTIATING"]),
        new("gexf", [KnownAt, "view=sharing", "level=GROUP", "asOf=2026-11-01", "minShared=2"]),
        new("graphml", [KnownAt, "analysis=platform-sharing-groups", "asOf=2019-07-09"]),
        new("graphml", [KnownAt, "analysis=shortest-connection", "from=skoda", "to=toyota", "asOf=2026-11-01"]),
    ];

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task Same_bytes(string format, string[] parameters)
    {
        await using IGraphEngine neo4j = await source.OpenAsync();
        await using IGraphEngine embedded = await new SeededMemory().OpenAsync();

        ExportedFile expected = await ExportedFile.WriteAsync(neo4j, format, parameters);
        ExportedFile actual = await ExportedFile.WriteAsync(embedded, format, parameters);

        Assert.True(expected.Report.Edges > 0);
        Assert.Equal(expected.Report, actual.Report);
        if (format != "csv.zip")
        {
            Assert.Equal(expected.Text, actual.Text);
        }

        Assert.Equal(expected.Bytes, actual.Bytes);
    }
}
