using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;
using IndustryGraph.TestSupport.Faults;
using IndustryGraph.TestSupport.Neo4j;
using Xunit;

namespace IndustryGraph.SpecificationTests.Faults;

/// <summary>A Neo4j of their own is killed and started anew.</summary>
public sealed class KilledServerTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly CypherStatement Create = new("CREATE (:Fault)");
    private static readonly CypherStatement Count = new("MATCH (n:Fault) RETURN count(n) AS nodes");

    private KillableNeo4j? neo4j;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => neo4j = await KillableNeo4j.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (neo4j is not null)
        {
            await neo4j.DisposeAsync();
        }
    }

    [Fact]
    public async Task Writes_are_neither_lost_nor_doubled_and_the_engine_recovers_by_itself()
    {
        Assert.SkipWhen(neo4j is null, "A server to be killed needs an installation of Neo4j: set NEO4J_HOME.");
        await using var proxy = new FaultProxy(neo4j.Access.Uri);
        Neo4jOptions options = neo4j.Access.ToOptions();
        options.Uri = proxy.Address.AbsoluteUri;
        options.OutcomeTimeout = Patience;
        await using var engine = new Neo4jGraphEngine(options);
        await engine.QueryAsync(Create, AccessMode.Write, Token);
        await using IGraphTransaction open = await engine.BeginAsync(AccessMode.Write, Token);
        await open.RunAsync(Create, Token);

        // Killed with a transaction open, and after it has committed another and before it could say so.
        Exception? away = null;
        proxy.Inject("/commit", new Fault.LostAnswerAfter(async () =>
        {
            await neo4j.KillAsync();
            away = await Record.ExceptionAsync(async () => await engine.QueryAsync(Count, AccessMode.Read, Token));
            neo4j.StartAgain();
        }));
        await engine.QueryAsync(Create, AccessMode.Write, Token);

        Assert.Equal(GraphErrorCodes.StoreUnavailable, Assert.IsType<GraphException>(away).Code);
        Assert.Equal(2, await CountAsync(engine));
        GraphException lost = await Assert.ThrowsAsync<GraphException>(async () => await open.CommitAsync(Token));
        Assert.Equal(GraphErrorCodes.TransactionClosed, lost.Code);
        await engine.QueryAsync(Create, AccessMode.Write, Token);
        Assert.Equal(3, await CountAsync(engine));
    }

    private static async Task<long> CountAsync(IGraphEngine engine) => (await engine.QueryAsync(Count, AccessMode.Read, Token)).Rows[0][0].AsInteger();
}
