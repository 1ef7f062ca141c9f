using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.SpecificationTests.Industry;

/// <summary>The same on the embedded engine.</summary>
public sealed class EmbeddedImportTests : ImportSpecification
{
    protected override Task<IGraphEngine> OpenEmptyAsync() => Task.FromResult<IGraphEngine>(EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { FullText = new LuceneFullTextProvider() }));
}
