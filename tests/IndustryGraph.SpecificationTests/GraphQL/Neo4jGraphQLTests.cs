using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>A seeded Neo4j, shared by the tests of a class. Skips them where there is no server.</summary>
public sealed class Neo4jSeededGraphQL(Neo4jServer server) : SeededGraphQL
{
    protected override Task<IGraphEngine> OpenEmptyAsync() => server.OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGraphQLTests(Neo4jSeededGraphQL graph) : GraphQLSpecification(graph), IClassFixture<Neo4jSeededGraphQL>;
