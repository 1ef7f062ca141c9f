using IndustryGraph.Engine;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.Storage.Sqlite;

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
        Task.FromResult<IGraphEngine>(EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { BatchCapacity = batchCapacity }));
}

/// <summary>The embedded engine over a file of its own.</summary>
public sealed class SqliteSource : EngineSource
{
    public override Task<IGraphEngine> OpenEmptyAsync()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("industrygraph-").FullName, "graph.db");
        return Task.FromResult<IGraphEngine>(EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { Log = SqliteChunkLog.Open(path) }));
    }
}

/// <summary>A real Neo4j.</summary>
public sealed class Neo4jSource(Neo4jServer server) : EngineSource
{
    public override Task<IGraphEngine> OpenEmptyAsync() => server.OpenEmptyAsync();
}
