using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The story on the embedded engine.</summary>
public sealed class EmbeddedStoryTests : StoryTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededEmbedded.OpenAsync();
}
