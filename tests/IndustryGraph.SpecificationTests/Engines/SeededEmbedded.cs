using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>One embedded engine in memory with the bundled data set in it, for all tests that only read.</summary>
internal static class SeededEmbedded
{
    private static readonly Lazy<Task<IGraphEngine>> Seeded = new(SeedAsync);

    /// <summary>The engine; disposing it does nothing.</summary>
    public static async Task<IGraphEngine> OpenAsync() => new Shared(await Seeded.Value);

    private static async Task<IGraphEngine> SeedAsync()
    {
        var engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { FullText = new LuceneFullTextProvider() });
        await new Importer(engine, TimeProvider.System).SeedAsync(DataSetReader.Read(BundledFiles.Instance, TimeProvider.System));
        return engine;
    }

    private sealed class Shared(IGraphEngine engine) : IGraphEngine
    {
        public string Description => engine.Description;

        public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default) =>
            engine.RunAsync(statement, mode, cancellationToken);

        public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
            engine.BeginAsync(mode, bookmarks, cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
