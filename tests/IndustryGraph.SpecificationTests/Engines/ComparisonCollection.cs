using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>The comparisons of the answers to GraphQL, which take as long as all of <see cref="SeededCollection"/>, and run beside it.</summary>
[CollectionDefinition(Name)]
public sealed class ComparisonCollection : ICollectionFixture<SeededNeo4j>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "GraphQL on Neo4j beside the embedded engine";
}
