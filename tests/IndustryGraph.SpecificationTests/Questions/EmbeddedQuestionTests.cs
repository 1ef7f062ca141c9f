using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The questions on the embedded engine.</summary>
public sealed class EmbeddedQuestionTests : QuestionTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededEmbedded.OpenAsync();
}
