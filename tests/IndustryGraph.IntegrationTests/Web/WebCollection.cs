using Xunit;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>Tests that work in the folder of the pages, where npm builds and generates: one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class WebCollection
{
    public const string Name = "pages";
}
