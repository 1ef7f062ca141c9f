using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>The golden answers on the embedded engine.</summary>
public sealed class EmbeddedSharingTests : SharingTests
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeededEmbedded.OpenAsync();
}
