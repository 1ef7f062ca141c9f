using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Neo4j;
using Xunit;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Where Neo4j answers otherwise than the embedded engine, each with the reason.</summary>
internal static class Dialect
{
    /// <summary>The code of a statement's error on an engine.</summary>
    public static string ErrorCode(string text, string code, IGraphEngine engine) => engine is Neo4jGraphEngine && text switch
    {
        // Neo4j infers the types of a literal list's items before the run; the embedded engine finds them out when it runs.
        "UNWIND [1] AS x RETURN x.y" => true,
        _ => false,
    } ? GraphErrorCodes.SyntaxError : code;

    /// <summary>Skips the calling test on Neo4j for a statement that it does not end, or that is over before the limit.</summary>
    public static void SkipWhereItCannotEnd(string text, IGraphEngine engine)
    {
        bool isNeo4j = engine is Neo4jGraphEngine;
        Assert.SkipWhen(isNeo4j && text.StartsWith("RETURN ", StringComparison.Ordinal), "Neo4j looks between rows whether a statement is to end, not in the midst of an expression.");
        Assert.SkipWhen(isNeo4j && text.Contains("shortestPath", StringComparison.Ordinal), "Neo4j sees at once that no path meets the condition.");
    }
}
