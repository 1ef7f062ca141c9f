using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Tests that share the one database of the test server, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Neo4j";
}
