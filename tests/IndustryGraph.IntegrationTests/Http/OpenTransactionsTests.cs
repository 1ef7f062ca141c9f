using IndustryGraph.Engine;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Server.Configuration;
using IndustryGraph.Server.Http.Cypher.Transactions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

public sealed class OpenTransactionsTests : IAsyncDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly EmbeddedGraphEngine engine = EmbeddedGraphEngine.Open();
    private readonly OpenTransactions open;

    public OpenTransactionsTests() => open = new OpenTransactions(new CypherOptions { MaxOpenTransactions = 2 }, time);

    public async ValueTask DisposeAsync()
    {
        await open.DisposeAsync();
        await engine.DisposeAsync();
    }

    [Fact]
    public async Task One_that_idles_for_too_long_is_rolled_back_and_gives_the_right_to_write_back()
    {
        string id = await BeginAsync();
        time.Advance(TimeSpan.FromSeconds(61));

        await engine.QueryAsync(new CypherStatement("CREATE (:N)"), AccessMode.Write, TestContext.Current.CancellationToken);

        Assert.Equal(GraphErrorCodes.TransactionClosed, Fails(id).Code);
        ResultTable table = await engine.QueryAsync(new CypherStatement("MATCH (n) RETURN count(n)"));
        Assert.Equal(1, table.Rows[0][0].AsInteger());
    }

    [Fact]
    public async Task Each_use_begins_its_time_anew()
    {
        string id = await BeginAsync();
        for (int i = 0; i < 3; i++)
        {
            time.Advance(TimeSpan.FromSeconds(59));
            await using TransactionUse use = open.Use(id, "me");
            Assert.Equal(id, use.KeepOpen().Id);
        }
    }

    [Fact]
    public async Task One_that_is_in_use_does_not_expire_and_takes_no_second_request()
    {
        string id = await BeginAsync();
        await using TransactionUse use = open.Use(id, "me");
        time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("Neo.ClientError.Transaction.TransactionAccessedConcurrently", Fails(id).Code);
        await use.Transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_takes_up_the_transaction_of_somebody_else()
    {
        string id = await BeginAsync();

        Assert.Equal(GraphErrorCodes.TransactionClosed, Assert.Throws<GraphException>(() => open.Use(id, "you")).Code);
    }

    [Fact]
    public async Task Too_many_are_refused_until_one_ends()
    {
        string id = await BeginAsync();
        await BeginAsync(write: false);

        GraphException refused = await Assert.ThrowsAsync<GraphException>(() => BeginAsync(write: false));
        await open.Use(id, "me").DisposeAsync();
        await BeginAsync(write: false);

        Assert.True(refused.IsTransient);
        Assert.Contains("Cypher:MaxOpenTransactions", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_cannot_be_begun_takes_no_place()
    {
        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<GraphException>(() => open.BeginAsync(() => engine.BeginAsync(AccessMode.Read, ["nonsense"]), "me"));
        }

        await BeginAsync();
    }

    private async Task<string> BeginAsync(bool write = true)
    {
        await using TransactionUse use = await open.BeginAsync(() => engine.BeginAsync(AccessMode.Write), "me");
        if (write)
        {
            await using IResultCursor cursor = await use.Transaction.RunAsync(new CypherStatement("CREATE (:Open)"));
            await cursor.ReadAllAsync();
        }

        return use.KeepOpen().Id;
    }

    private GraphException Fails(string id) => Assert.Throws<GraphException>(() => open.Use(id, "me"));
}
