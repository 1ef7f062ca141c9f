using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The story on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jStoryTests(Neo4jServer server) : StoryTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededNeo4j.OpenAsync(server);
}
