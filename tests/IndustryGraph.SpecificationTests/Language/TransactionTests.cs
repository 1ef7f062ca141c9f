using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class TransactionTests(EngineSource source) : LanguageSpecification(source)
{
    private const string Count = "MATCH (n) RETURN count(n)";

    [Fact]
    public async Task What_a_transaction_writes_it_sees_at_once_and_others_after_the_commit()
    {
        await using IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token);
        await RunInAsync(transaction, "CREATE (:N)");

        Assert.Equal("1", await RunInAsync(transaction, Count));
        await GivesAsync(Count, "0");
        await transaction.CommitAsync(Token);
        await GivesAsync(Count, "1");
    }

    [Fact]
    public async Task A_rollback_leaves_nothing_and_so_does_forgetting_to_commit()
    {
        await using (IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token))
        {
            await RunInAsync(transaction, "CREATE (:N)");
            await transaction.RollbackAsync(Token);
        }

        await using (IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token))
        {
            await RunInAsync(transaction, "CREATE (:N)");
        }

        await GivesAsync(Count, "0");
    }

    [Fact]
    public async Task After_a_failure_nothing_of_a_transaction_remains()
    {
        await using (IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token))
        {
            await RunInAsync(transaction, "CREATE (:N)");
            GraphException failure = await Assert.ThrowsAsync<GraphException>(() => RunInAsync(transaction, "RETURN 1 / 0"));
            Assert.Equal(GraphErrorCodes.ArithmeticError, failure.Code);
            GraphException after = await Assert.ThrowsAsync<GraphException>(() => RunInAsync(transaction, Count));
            Assert.Equal(GraphErrorCodes.TransactionClosed, after.Code);
        }

        await GivesAsync(Count, "0");
    }

    [Fact]
    public async Task A_transaction_that_ended_takes_no_statements()
    {
        await using IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token);
        await transaction.CommitAsync(Token);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunInAsync(transaction, Count));
        Assert.Equal(GraphErrorCodes.TransactionClosed, exception.Code);
    }

    [Theory]
    [InlineData("CREATE (:N)")]
    [InlineData("MATCH (n) SET n.x = 1")]
    [InlineData("MERGE (:N)")]
    [InlineData("MATCH (n) CALL (n) { DELETE n }")]
    public async Task A_transaction_that_reads_does_not_write(string text)
    {
        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => Engine.QueryAsync(new CypherStatement(text), AccessMode.Read, Token));
        Assert.Equal(GraphErrorCodes.AccessMode, exception.Code);
    }

    [Fact]
    public async Task Explain_does_not_run_a_statement()
    {
        ResultTable table = await Engine.QueryAsync(new CypherStatement("EXPLAIN CREATE (n:N) RETURN n"), AccessMode.Write, Token);

        Assert.Empty(table.Rows);
        Assert.NotNull(table.Summary.Plan);
        await GivesAsync(Count, "0");
    }

    [Fact]
    public async Task Profile_runs_a_statement_and_counts_rows()
    {
        ResultTable table = await RunAsync("PROFILE UNWIND [1, 2, 3] AS x RETURN x");

        Assert.Equal(["1", "2", "3"], Render(table));
        Assert.Equal(3, Deepest(table.Summary.Plan!).Rows);
    }

    [Fact]
    public async Task Counters_say_what_was_changed()
    {
        StatementCounters counters = (await RunAsync("CREATE (a:A:B {x: 1, y: null})-[:R {z: 2}]->(b) SET b.x = 3, b:C REMOVE a:B")).Summary.Counters;

        Assert.Equal(
            new StatementCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 3, LabelsAdded = 3, LabelsRemoved = 1 }, counters);
        Assert.False((await RunAsync("RETURN 1")).Summary.Counters.ContainsUpdates);
    }

    [Fact]
    public async Task A_commit_answers_bookmarks_and_who_sends_them_sees_it()
    {
        IReadOnlyList<string> ofStatement = (await RunAsync("CREATE (:N)")).Summary.Bookmarks;
        IReadOnlyList<string> ofTransaction;
        await using (IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, ofStatement, Token))
        {
            Assert.Equal("1", await RunInAsync(transaction, Count));
            await RunInAsync(transaction, "CREATE (:N)");
            ofTransaction = await transaction.CommitAsync(Token);
        }

        ResultTable table = await Engine.QueryAsync(new CypherStatement(Count) { Bookmarks = ofTransaction }, AccessMode.Read, Token);

        Assert.Equal(["2"], Render(table));
        Assert.Single(ofStatement);
        Assert.Single(ofTransaction);
        Assert.Single(table.Summary.Bookmarks);
        await Engine.QueryAsync(new CypherStatement(Count) { Bookmarks = [.. ofStatement, .. ofTransaction] }, AccessMode.Read, Token);
    }

    [Fact]
    public async Task A_bookmark_that_is_none_is_refused()
    {
        var statement = new CypherStatement(Count) { Bookmarks = ["nonsense"] };

        Assert.Equal(
            GraphErrorCodes.InvalidBookmark, (await Assert.ThrowsAsync<GraphException>(() => Engine.QueryAsync(statement, AccessMode.Read, Token))).Code);
        Assert.Equal(
            GraphErrorCodes.InvalidBookmark, (await Assert.ThrowsAsync<GraphException>(async () => await Engine.BeginAsync(AccessMode.Write, ["nonsense"], Token))).Code);
    }

    protected static async Task<string> RunInAsync(IGraphTransaction transaction, string text)
    {
        await using IResultCursor cursor = await transaction.RunAsync(new CypherStatement(text), Token);
        return string.Join(' ', (await cursor.ReadAllAsync(Token)).Rows.SelectMany(row => row.Select(value => value.ToString())));
    }

    private static PlanDescription Deepest(PlanDescription plan) => plan.Children.Count == 0 ? plan : Deepest(plan.Children[0]);
}

/// <summary>What only an engine in the same process promises.</summary>
[EmbeddedOnly("Neo4j reads what was committed last, does not order writers, and its transactions fail late: what is said here is more than it promises.")]
public abstract class EmbeddedTransactionTests(EngineSource source) : TransactionTests(source)
{
    [Fact]
    public async Task A_reading_transaction_sees_one_state_throughout()
    {
        await RunAsync("CREATE (:N)");
        await using IGraphTransaction reader = await Engine.BeginAsync(AccessMode.Read, Token);
        Assert.Equal("1", await RunInAsync(reader, "MATCH (n) RETURN count(n)"));

        await RunAsync("CREATE (:N)");

        Assert.Equal("1", await RunInAsync(reader, "MATCH (n) RETURN count(n)"));
        await GivesAsync("MATCH (n) RETURN count(n)", "2");
    }

    [Fact]
    public async Task A_cursor_reads_the_state_that_it_was_opened_on()
    {
        await RunAsync("UNWIND range(1, 100) AS x CREATE (:N {x: x})");
        await using IResultCursor cursor = await Engine.RunAsync(new CypherStatement("MATCH (n:N) RETURN n.x"), AccessMode.Read, Token);
        Assert.True(await cursor.ReadAsync(Token));

        await RunAsync("MATCH (n:N) DELETE n");

        Assert.Equal(99, (await cursor.ReadAllAsync(Token)).Rows.Count);
    }

    [Fact]
    public async Task One_that_read_and_then_writes_fails_where_the_graph_has_moved()
    {
        await using IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token);
        await RunInAsync(transaction, "MATCH (n) RETURN count(n)");
        await RunAsync("CREATE (:N)");

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunInAsync(transaction, "CREATE (:M)"));

        Assert.Equal(GraphErrorCodes.Outdated, exception.Code);
        Assert.True(exception.IsTransient);
    }

    [Fact]
    public async Task Writers_take_turns()
    {
        IGraphTransaction first = await Engine.BeginAsync(AccessMode.Write, Token);
        await RunInAsync(first, "CREATE (:N {x: 1})");
        Task<ResultTable> second = Task.Run(() => RunAsync("MATCH (n:N) SET n.x = n.x + 1 RETURN n.x"), Token);
        await Task.Delay(50, Token);
        Assert.False(second.IsCompleted);

        await first.CommitAsync(Token);

        Assert.Equal(["2"], Render(await second));
    }

    [Fact]
    public async Task A_writer_that_waits_can_be_cancelled()
    {
        await using IGraphTransaction first = await Engine.BeginAsync(AccessMode.Write, Token);
        await RunInAsync(first, "CREATE (:N)");
        using var cancel = new CancellationTokenSource(50);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(
            async () => await Engine.RunAsync(new CypherStatement("CREATE (:N)"), AccessMode.Write, cancel.Token));

        Assert.Equal(GraphErrorCodes.Terminated, exception.Code);
    }

    [Fact]
    public async Task A_writing_cursor_that_is_left_early_is_completed()
    {
        await using (IResultCursor cursor = await Engine.RunAsync(new CypherStatement("UNWIND range(1, 3000) AS x CREATE (n:N) RETURN x"), AccessMode.Write, Token))
        {
            Assert.True(await cursor.ReadAsync(Token));
            Assert.Null(cursor.Summary);
        }

        await GivesAsync("MATCH (n) RETURN count(n)", "3000");
    }

    [Fact]
    public async Task The_summary_is_there_after_the_last_row()
    {
        await using IResultCursor cursor = await Engine.RunAsync(new CypherStatement("CREATE (n:N) RETURN n"), AccessMode.Write, Token);
        Assert.Equal(["n"], cursor.Columns);
        Assert.True(await cursor.ReadAsync(Token));
        Assert.Equal(GraphValueKind.Node, cursor[0].Kind);
        Assert.Throws<InvalidOperationException>(() => Engine.RunAsync(new CypherStatement("RETURN 1"), AccessMode.Read, Token).AsTask().Result[0]);

        Assert.False(await cursor.ReadAsync(Token));

        Assert.Equal(1, cursor.Summary!.Counters.NodesCreated);
        Assert.False(await cursor.ReadAsync(Token));
    }

    [Fact]
    public async Task A_transaction_reads_one_cursor_at_a_time()
    {
        await using IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Read, Token);
        await using IResultCursor cursor = await transaction.RunAsync(new CypherStatement("UNWIND [1, 2] AS x RETURN x"), Token);
        await cursor.ReadAsync(Token);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await transaction.RunAsync(new CypherStatement("RETURN 1"), Token));
    }

    [Fact]
    public async Task Readers_and_a_writer_do_not_disturb_each_other()
    {
        await RunAsync("UNWIND range(1, 50) AS x CREATE (:N {x: x})-[:R]->(:M {x: x})");
        Task writer = Task.Run(
            async () =>
            {
                for (int i = 0; i < 30; i++)
                {
                    await RunAsync("MATCH (n:N)-[r:R]->(m) SET n.x = n.x + 1, m.x = m.x + 1");
                }
            }, Token);
        Task[] readers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                while (!writer.IsCompleted)
                {
                    await GivesAsync("MATCH (n:N)-[:R]->(m) WHERE n.x <> m.x RETURN count(*)", "0");
                }
            }, Token))];

        await writer;
        await Task.WhenAll(readers);
        await GivesAsync("MATCH (n:N) RETURN min(n.x), max(n.x)", "31 | 80");
    }

    [Fact]
    public async Task A_bookmark_of_another_store_is_refused_and_one_of_a_coming_commit_is_to_be_tried_again()
    {
        await using IGraphEngine other = await new MemorySource().OpenEmptyAsync();
        string foreign = (await other.QueryAsync(new CypherStatement("CREATE (:N)"), AccessMode.Write, Token)).Summary.Bookmarks[0];
        string own = (await RunAsync("CREATE (:N)")).Summary.Bookmarks[0];
        string coming = own[..own.LastIndexOf(':')] + ":999";

        GraphException refused = await Assert.ThrowsAsync<GraphException>(
            () => Engine.QueryAsync(new CypherStatement("RETURN 1") { Bookmarks = [foreign] }, AccessMode.Read, Token));
        GraphException early = await Assert.ThrowsAsync<GraphException>(
            () => Engine.QueryAsync(new CypherStatement("RETURN 1") { Bookmarks = [coming] }, AccessMode.Read, Token));

        Assert.Equal(GraphErrorCodes.InvalidBookmark, refused.Code);
        Assert.Equal(GraphErrorCodes.BookmarkTimeout, early.Code);
        Assert.True(early.IsTransient);
    }

    [Fact]
    public async Task A_rolled_back_index_is_gone()
    {
        await using (IGraphTransaction transaction = await Engine.BeginAsync(AccessMode.Write, Token))
        {
            await RunInAsync(transaction, "CREATE INDEX n_x FOR (n:N) ON (n.x)");
        }

        Assert.DoesNotContain((await RunAsync("SHOW INDEXES")).Rows, row => row[1].ToString() == "'n_x'");
    }
}

public sealed class TransactionsInMemory() : EmbeddedTransactionTests(new MemorySource());

public sealed class TransactionsInBatchesOfOne() : EmbeddedTransactionTests(new MemorySource(1));

public sealed class TransactionsInAFile() : EmbeddedTransactionTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class TransactionsOnNeo4j(Neo4jServer server) : TransactionTests(new Neo4jSource(server));
