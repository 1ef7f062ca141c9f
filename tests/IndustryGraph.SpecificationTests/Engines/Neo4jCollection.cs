using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Tests of what every engine does, on Neo4j. They share the one database of a server, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Neo4j";
}
