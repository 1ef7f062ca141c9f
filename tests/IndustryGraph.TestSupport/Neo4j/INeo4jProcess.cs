namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>A server that tests have at hand; disposing it ends what was started for them.</summary>
internal interface INeo4jProcess : IAsyncDisposable
{
    Neo4jAccess Access { get; }
}
