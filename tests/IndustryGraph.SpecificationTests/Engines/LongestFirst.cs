using IndustryGraph.SpecificationTests.Engines;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Begins with the collections that take longest, so that none of them is left to run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [ComparisonCollection.Name, SeededCollection.Name, Neo4jCollection.Name];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(collection => Array.IndexOf(Longest, collection.TestCollectionDisplayName) is var place and >= 0 ? place : Longest.Length)];
}
