using IndustryGraph.Graph.Engines;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>
/// A Neo4j with the bundled data set in it, for tests that only read. All collections that ask for it while one of them runs
/// share a server: it starts, loads and learns to plan their statements once.
/// </summary>
public sealed class SeededNeo4j : SeededSource, IAsyncDisposable
{
    private static readonly Lock Gate = new();
    private static Shared? current;

    private readonly Shared shared;

    public SeededNeo4j()
    {
        lock (Gate)
        {
            shared = current ??= new Shared();
            shared.Holders++;
        }
    }

    /// <summary>Skips the calling test where there is no Neo4j.</summary>
    public override async Task<IGraphEngine> OpenAsync() => new SharedEngine(await shared.Engine.Value);

    public async ValueTask DisposeAsync()
    {
        lock (Gate)
        {
            if (--shared.Holders > 0)
            {
                return;
            }

            current = null;
        }

        await shared.Server.DisposeAsync();
    }

    private sealed class Shared
    {
        public Shared() => Engine = new Lazy<Task<IGraphEngine>>(() => SeedAsync(Server.OpenEmptyAsync()));

        public Neo4jServer Server { get; } = new(isBusy: true);

        public Lazy<Task<IGraphEngine>> Engine { get; }

        public int Holders { get; set; }
    }
}
