using IndustryGraph.SpecificationTests.Engines;
using Xunit;
using Xunit.v3;
using Xunit.Sdk;

[assembly: TestClassOrderer(typeof(SeedFirst))]

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>A class of tests that reads the bundled data set and writes nothing that it does not take back.</summary>
public interface IReadsTheSeed;

/// <summary>
/// Runs the classes that read the bundled data set before those that empty the database, so that it is loaded once.
/// </summary>
public sealed class SeedFirst : ITestClassOrderer
{
    public IReadOnlyCollection<TTestClass?> OrderTestClasses<TTestClass>(IReadOnlyCollection<TTestClass?> testClasses)
        where TTestClass : notnull, ITestClass => [.. testClasses.OrderBy(testClass => testClass is IXunitTestClass { Class: { } type } && type.IsAssignableTo(typeof(IReadsTheSeed)) ? 0 : 1)];
}
