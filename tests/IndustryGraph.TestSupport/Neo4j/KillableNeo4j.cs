namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>A Neo4j of a test's own, which it may kill and start anew.</summary>
public sealed class KillableNeo4j : IAsyncDisposable
{
    private readonly Neo4jInstallation installation;

    private KillableNeo4j(Neo4jInstallation installation) => this.installation = installation;

    /// <summary>How to reach it, before and after it was killed.</summary>
    public Neo4jAccess Access => installation.Access;

    /// <summary>Starts one from an installation; null where there is none.</summary>
    public static async Task<KillableNeo4j?> StartAsync() =>
        Neo4jLocator.FindInstallation() is { } home ? new KillableNeo4j(await Neo4jInstallation.StartAsync(home)) : null;

    /// <summary>Kills it, which leaves it no time to put anything in order.</summary>
    public Task KillAsync() => installation.KillAsync();

    /// <summary>Starts it anew over its data, and does not wait for it.</summary>
    public void StartAgain() => installation.StartAgain();

    /// <summary>Ends it and removes its data.</summary>
    public ValueTask DisposeAsync() => installation.DisposeAsync();
}
