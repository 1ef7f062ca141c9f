using IndustryGraph.Graph.Engines;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>The test server with the bundled data set in it, loaded by the product's own importer.</summary>
internal static class SeededNeo4j
{
    private static readonly Lazy<DataSet> Bundled = new(() => DataSetReader.Read(BundledFiles.Instance, TimeProvider.System));

    /// <summary>An engine over it. Skips the calling test where there is no server.</summary>
    public static async Task<IGraphEngine> OpenAsync(Neo4jServer server)
    {
        IGraphEngine engine = await server.OpenAsync();
        StoreState state = await new Importer(engine, TimeProvider.System).InspectAsync();
        if (state is { Contents: StoreContents.IndustryGraph, Releases.Count: 1 } && state.DataSetVersion == Bundled.Value.Manifest.Version)
        {
            return engine;
        }

        // Tests that share the server leave other things behind.
        await engine.DisposeAsync();
        engine = await server.OpenEmptyAsync();
        await new Importer(engine, TimeProvider.System).SeedAsync(Bundled.Value);
        return engine;
    }
}
