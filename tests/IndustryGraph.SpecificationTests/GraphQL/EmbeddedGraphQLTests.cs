using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>A seeded embedded engine in memory, shared by the tests of a class.</summary>
public sealed class EmbeddedSeededGraphQL : SeededGraphQL
{
    protected override Task<IGraphEngine> OpenEmptyAsync() => Task.FromResult<IGraphEngine>(EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { FullText = new LuceneFullTextProvider() }));
}

public sealed class EmbeddedGraphQLTests(EmbeddedSeededGraphQL graph) : GraphQLSpecification(graph), IClassFixture<EmbeddedSeededGraphQL>;
