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
    private static readonly CypherStatement Count = new("MATCH (n) RETURN count(n) AS nodes");

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

        // Killed after it has committed and before it could say so.
        proxy.Inject("/commit", new Fault.LostAnswerAfter(KillAndStartAgainAsync));
        await engine.QueryAsync(Create, AccessMode.Write, Token);
        Assert.Equal(2, await CountAsync(engine));

        // Killed with a transaction open.
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, Token);
        await transaction.RunAsync(Create, Token);
        await neo4j.KillAsync();
        GraphException away = await Assert.ThrowsAsync<GraphException>(() => engine.QueryAsync(Count, AccessMode.Read, Token));
        Assert.Equal(GraphErrorCodes.StoreUnavailable, away.Code);
        neo4j.StartAgain();
        GraphException lost = await Assert.ThrowsAsync<GraphException>(() => CommitWhenBackAsync(engine, transaction));
        Assert.Equal(GraphErrorCodes.TransactionClosed, lost.Code);
        Assert.Equal(2, await CountAsync(engine));
        await engine.QueryAsync(Create, AccessMode.Write, Token);
        Assert.Equal(3, await CountAsync(engine));
    }

    private async Task KillAndStartAgainAsync()
    {
        await neo4j!.KillAsync();
        neo4j.StartAgain();
    }

    private static async Task CommitWhenBackAsync(IGraphEngine engine, IGraphTransaction transaction)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await engine.QueryAsync(Count, AccessMode.Read, patience.Token);
                break;
            }
            catch (GraphException exception) when (exception.Code is GraphErrorCodes.StoreUnavailable or GraphErrorCodes.TransactionTimedOut)
            {
                await Task.Delay(500, patience.Token);
            }
        }

        await transaction.CommitAsync(patience.Token);
    }

    private static async Task<long> CountAsync(IGraphEngine engine) => (await engine.QueryAsync(Count, AccessMode.Read, Token)).Rows[0][0].AsInteger();
}
