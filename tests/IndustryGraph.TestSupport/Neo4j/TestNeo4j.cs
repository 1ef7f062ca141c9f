using IndustryGraph.Graph.Engines;
using IndustryGraph.Neo4j;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>A Neo4j for tests: found and started when the first test asks for it, ended with what holds it.</summary>
public sealed class TestNeo4j : IAsyncDisposable
{
    private readonly Lazy<Task<Found>> found;

    public TestNeo4j() => found = new Lazy<Task<Found>>(async () => await StartAsync(await Neo4jLocator.FindAsync(), IsBusy));

    /// <summary>Whether it is asked so much that Java's better compiler pays.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Why there is none; null where there is one.</summary>
    public async Task<string?> WhyMissingAsync() => (await found.Value).WhyMissing;

    /// <summary>How to reach it.</summary>
    public async Task<Neo4jAccess> AccessAsync() => (await found.Value).Server!.Access;

    /// <summary>An engine over it.</summary>
    public async Task<IGraphEngine> OpenAsync() => new Neo4jGraphEngine((await AccessAsync()).ToOptions());

    /// <summary>An engine over it, its database without nodes, indexes and constraints. Tests that share it must not run in parallel.</summary>
    public async Task<IGraphEngine> OpenEmptyAsync()
    {
        IGraphEngine engine = await OpenAsync();
        await TestDatabase.EmptyAsync(engine);
        return engine;
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (found.IsValueCreated && (await found.Value).Server is { } server)
        {
            await server.DisposeAsync();
        }
    }

    private static async Task<Found> StartAsync(Neo4jChoice choice, bool busy) => choice switch
    {
        Neo4jChoice.Running running => new Found(await RunningNeo4j.TakeAsync(running.Access), null),
        Neo4jChoice.Installation installation => new Found(await Neo4jInstallation.StartAsync(installation.Home, busy), null),
        Neo4jChoice.Container container => await StartContainerAsync(container.Otherwise, busy),
        Neo4jChoice.None none => new Found(null, none.Reason),
        _ => throw new InvalidOperationException(choice.ToString()),
    };

    private static async Task<Found> StartContainerAsync(Neo4jChoice otherwise, bool busy)
    {
        try
        {
            return new Found(await Neo4jContainer.StartAsync(), null);
        }
        catch (Exception exception)
        {
            // Docker may answer and still not have the image or the room: then the next choice counts.
            return otherwise is Neo4jChoice.None none
                ? new Found(null, $"{none.Reason} Docker answers, but the container did not start: {exception.Message}")
                : await StartAsync(otherwise, busy);
        }
    }

    private sealed record Found(INeo4jProcess? Server, string? WhyMissing);
}
