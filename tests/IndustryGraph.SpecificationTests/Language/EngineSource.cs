using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.Storage.Sqlite;
using IndustryGraph.TestSupport;

namespace IndustryGraph.SpecificationTests.Language;

/// <summary>Where a specification gets its engine from.</summary>
public abstract class EngineSource
{
    /// <summary>An engine over an empty graph.</summary>
    public abstract Task<IGraphEngine> OpenEmptyAsync();
}

/// <summary>The embedded engine in memory, with batches of at most so many rows.</summary>
public sealed class MemorySource(int batchCapacity = 1024) : EngineSource
{
    public override Task<IGraphEngine> OpenEmptyAsync() =>
        Task.FromResult<IGraphEngine>(EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { BatchCapacity = batchCapacity, FullText = new LuceneFullTextProvider() }));
}

/// <summary>The embedded engine over a file of its own.</summary>
public sealed class SqliteSource : EngineSource
{
    public override Task<IGraphEngine> OpenEmptyAsync() => Task.FromResult(Open(NewFile()));

    public static string NewFile() => Path.Combine(TemporaryFolder.Make(), "graph.db");

    public static IGraphEngine Open(string file) =>
        EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { Log = SqliteChunkLog.Open(file), FullText = new LuceneFullTextProvider() });
}

/// <summary>A real Neo4j.</summary>
public sealed class Neo4jSource(Neo4jServer server) : EngineSource
{
    public override Task<IGraphEngine> OpenEmptyAsync() => server.OpenEmptyAsync();
}
