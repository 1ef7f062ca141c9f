using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>The TCK on a real Neo4j, asked for by name only: not to judge Neo4j, which deviates in details, but the runner.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTckTests(Neo4jServer server)
{
    [Fact(Explicit = true)]
    public async Task A_real_Neo4j_passes_most_cases()
    {
        using var run = new TckRun();
        var target = new Neo4jTckTarget(server);
        foreach (string feature in TckFeatureReader.List(TckRun.FeaturesFolder).Where(feature => !feature.StartsWith("clauses/call/", StringComparison.Ordinal)))
        {
            foreach ((TckCase tckCase, string? failure) in await run.RunAsync(feature, target, TestContext.Current.CancellationToken))
            {
                TestContext.Current.TestOutputHelper?.WriteLine(failure is null ? $"{tckCase.Id} passes" : $"{tckCase.Id} {tckCase.Title}\n{failure}\n");
            }
        }
    }

    /// <summary>Cannot have stub procedures, and classifies errors in its own words.</summary>
    private sealed class Neo4jTckTarget(Neo4jServer server) : ITckTarget
    {
        public bool ClassifiesErrors => false;

        public Task<IGraphEngine> OpenAsync(IReadOnlyList<TckProcedure> procedures) => server.OpenEmptyAsync();
    }
}
