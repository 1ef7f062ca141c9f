using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>A Neo4j in a container of Docker. Testcontainers removes it even where this process is killed.</summary>
internal sealed class Neo4jContainer : INeo4jProcess
{
    private const string Image = "neo4j:5.26";
    private const ushort Http = 7474;
    private const ushort Bolt = 7687;

    private readonly IContainer container;

    private Neo4jContainer(IContainer container) => this.container = container;

    public Neo4jAccess Access => new(new UriBuilder("http", container.Hostname, container.GetMappedPublicPort(Http)).Uri);

    public static async Task<Neo4jContainer> StartAsync()
    {
        IContainer container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", "none")
            .WithPortBinding(Http, assignRandomHostPort: true)
            .WithPortBinding(Bolt, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Http)))
            .Build();
        try
        {
            await container.StartAsync();
            return new Neo4jContainer(container);
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
