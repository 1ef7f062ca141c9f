namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>A specification that does not hold for Neo4j.</summary>
/// <param name="reason">Why.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EmbeddedOnlyAttribute(string reason) : Attribute
{
    public string Reason => reason;
}
