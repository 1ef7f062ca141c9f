using IndustryGraph.SpecificationTests.Engines;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Both stores with the bundled data set in them, opened when the first test asks for them.</summary>
public sealed class ParityStores(SeededNeo4j source) : IAsyncDisposable
{
    private PlanReader? plans;
    private ParityStore? neo4j;
    private ParityStore? embedded;

    internal PlanReader Plans => plans!;

    internal ParityStore Neo4j => neo4j!;

    internal ParityStore Embedded => embedded!;

    /// <summary>Skips the calling test where there is no Neo4j.</summary>
    public async Task OpenAsync()
    {
        plans ??= new PlanReader(await source.OpenAsync());
        neo4j ??= new ParityStore(plans);
        embedded ??= new ParityStore(await new SeededFile().OpenAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (neo4j is not null)
        {
            await neo4j.DisposeAsync();
        }

        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }
}
