using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Tests that write on Neo4j. They share the one database of a server, which each finds empty, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Neo4j";
}
