using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>The golden answers on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jSharingTests(Neo4jServer server) : SharingTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededNeo4j.OpenAsync(server);
}
