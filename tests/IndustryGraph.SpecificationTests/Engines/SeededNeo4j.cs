using IndustryGraph.Graph.Engines;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>The test server with the bundled data set in it, loaded by the product's own importer.</summary>
internal static class SeededNeo4j
{
    private static readonly Lazy<DataSet> Bundled = new(() => DataSetReader.Read(BundledFiles.Instance, TimeProvider.System));

    private static int? seededAt;

    /// <summary>An engine over it, for tests that only read. Skips the calling test where there is no server.</summary>
    public static async Task<IGraphEngine> OpenAsync(Neo4jServer server)
    {
        if (seededAt == server.TimesEmptied)
        {
            return await server.OpenAsync();
        }

        // Other tests that share the server have left something behind.
        IGraphEngine engine = await server.OpenEmptyAsync();
        await new Importer(engine, TimeProvider.System).SeedAsync(Bundled.Value);
        seededAt = server.TimesEmptied;
        return engine;
    }
}
