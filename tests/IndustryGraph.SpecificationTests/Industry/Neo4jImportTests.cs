using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Industry;

/// <summary>The importer's own statements on a real Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jImportTests(Neo4jServer server) : ImportSpecification
{
    protected override Task<IGraphEngine> OpenEmptyAsync() => server.OpenEmptyAsync();
}
