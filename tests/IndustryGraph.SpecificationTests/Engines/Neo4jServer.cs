using IndustryGraph.Graph.Engines;
using IndustryGraph.TestSupport.Neo4j;
using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>The Neo4j of a collection of tests. Where there is none, tests that ask for it are skipped with the reason.</summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly TestNeo4j neo4j;

    /// <summary>One for small statements.</summary>
    public Neo4jServer()
        : this(isBusy: false)
    {
    }

    internal Neo4jServer(bool isBusy) => neo4j = new TestNeo4j { IsBusy = isBusy };

    /// <summary>An engine over the server.</summary>
    public async Task<IGraphEngine> OpenAsync()
    {
        await SkipWhereMissingAsync();
        return await neo4j.OpenAsync();
    }

    /// <summary>An engine over the server, its database without nodes, indexes and constraints. Tests that share it must not run in parallel.</summary>
    public async Task<IGraphEngine> OpenEmptyAsync()
    {
        await SkipWhereMissingAsync();
        return await neo4j.OpenEmptyAsync();
    }

    /// <summary>The HTTP address of the server.</summary>
    public async Task<Uri> FindAddressAsync()
    {
        await SkipWhereMissingAsync();
        return (await neo4j.AccessAsync()).Uri;
    }

    /// <summary>How to reach the server.</summary>
    public async Task<Neo4jAccess> FindAccessAsync()
    {
        await SkipWhereMissingAsync();
        return await neo4j.AccessAsync();
    }

    public ValueTask DisposeAsync() => neo4j.DisposeAsync();

    private async Task SkipWhereMissingAsync()
    {
        if (await neo4j.WhyMissingAsync() is { } reason)
        {
            Assert.Skip(reason);
        }
    }
}
