using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>
/// Tests that compare the two stores over the bundled data set. They have a server of their own beside that of
/// <see cref="Neo4jCollection"/>, for neither keeps two cores busy; where there is only one, either waits for the other.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ComparisonCollection : ICollectionFixture<Neo4jServer>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Neo4j beside the embedded engine";
}
