using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The questions on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jQuestionTests(Neo4jServer server) : QuestionTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededNeo4j.OpenAsync(server);
}
