using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Tests that read the bundled data set on Neo4j.</summary>
[CollectionDefinition(Name)]
public sealed class SeededCollection : ICollectionFixture<SeededNeo4j>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Neo4j with the bundled data set";
}
