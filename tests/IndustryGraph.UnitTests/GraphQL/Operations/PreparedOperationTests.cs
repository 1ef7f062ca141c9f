using System.Buffers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL;
using IndustryGraph.GraphQL.Operations;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Operations;

public sealed class PreparedOperationTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset[] Times = [Noon, Noon.AddHours(1), Noon.AddHours(1), Noon.AddDays(1), Noon.AddDays(1).AddTicks(1), Noon.AddDays(-3)];

    [Theory]
    [InlineData("{ organization(id: \"ford\") { name claims { totalCount } } }")]
    [InlineData("query ($id: ID!) { organization(id: $id) { name owners { nodes { id } } } }")]
    [InlineData("{ organizations(first: 2) { edges { cursor node { id } } pageInfo { endCursor } } }")]
    [InlineData("{ organizations(first: 2, asOf: \"2026-11-25\") { edges { cursor node { id } } } }")]
    [InlineData("{ organizations(first: 2, asOf: \"2026-11-26\") { edges { cursor node { id claims { totalCount } } } } }")]
    [InlineData("{ organizations(first: 2, knownAt: \"2026-11-25T13:30:00Z\") { edges { cursor } } }")]
    [InlineData("{ organizations(first: 2, asOf: \"2026-11-25\", knownAt: \"2026-11-25T12:00:00Z\") { edges { cursor node { claims(asOf: \"2019-07-09\") { totalCount } } } } }")]
    [InlineData("{ runAnalysis(name: \"platform-sharing\") { columns } }")]
    [InlineData("{ statistics { claims } __typename }")]
    [InlineData("{ platformSharing(organization: \"ford\", first: 1) { nodes { platformCount } pageInfo { endCursor } } }")]
    [InlineData("{ __schema { queryType { name } } }")]
    public async Task At_any_later_time_the_answer_is_that_of_a_server_that_kept_nothing(string query)
    {
        var keeping = new Service(new GraphQLOptions { CursorKey = new byte[32] });
        var variables = new { id = "ford" };
        foreach (DateTimeOffset time in Times)
        {
            var forgetful = new Service(new GraphQLOptions { CursorKey = new byte[32], CachedDocuments = 0, CachedOperations = 0 });

            string expected = await forgetful.RunAsync(query, time, variables);
            string answer = await keeping.RunAsync(query, time, variables);

            Assert.Equal(expected, answer);
            Assert.Equal(forgetful.LastStatement, keeping.LastStatement);
        }
    }

    [Fact]
    public async Task Other_values_of_variables_are_another_operation()
    {
        var service = new Service(new GraphQLOptions { CursorKey = new byte[32] });
        const string Query = "query ($id: ID!, $all: Boolean = false) { organization(id: $id) { name country @include(if: $all) } }";

        await service.RunAsync(Query, Noon, new { id = "ford" });
        string ford = service.LastStatement!;
        await service.RunAsync(Query, Noon, new { id = "bmw" });
        string bmw = service.LastStatement!;
        await service.RunAsync(Query, Noon, new { id = "ford", all = true });
        string whole = service.LastStatement!;
        await service.RunAsync(Query, Noon, new { id = "ford" });

        Assert.Equal(ford, service.LastStatement);
        Assert.NotEqual(ford, bmw);
        Assert.Contains("country", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("country", ford, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operation_of_another_name_is_another_operation()
    {
        var service = new Service(new GraphQLOptions { CursorKey = new byte[32] });
        const string Query = "query A { organization(id: \"ford\") { name } } query B { organization(id: \"bmw\") { country } }";

        await service.RunAsync(Query, Noon, operation: "A");
        await service.RunAsync(Query, Noon, operation: "B");

        Assert.Contains("bmw", service.LastStatement, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_cache_forgets_what_was_used_longest_ago()
    {
        var cache = new BoundedCache<string, string>(4);
        foreach (string key in new[] { "a", "b", "c", "d" })
        {
            cache.Store(key, key);
        }

        cache.Find("a");
        cache.Store("e", "e");

        Assert.Equal(["a", null, null, null, "e"], new[] { "a", "b", "c", "d", "e" }.Select(cache.Find));
    }

    [Fact]
    public void A_cache_of_no_capacity_keeps_nothing()
    {
        var cache = new BoundedCache<string, string>(0);

        cache.Store("a", "a");

        Assert.Null(cache.Find("a"));
    }

    [Fact]
    public void A_large_request_is_not_kept()
    {
        Assert.Null(PreparedOperations.KeyOf(new GraphQLRequest { Query = new string(' ', 20_000) }));
        Assert.Null(PreparedOperations.KeyOf(new GraphQLRequest { Query = "{a}", Variables = JsonSerializer.SerializeToElement(new { text = new string('x', 3_000) }) }));
        Assert.NotNull(PreparedOperations.KeyOf(new GraphQLRequest { Query = "{a}" }));
    }

    private sealed class Service
    {
        private readonly RecordingEngine engine = new(Answer);
        private readonly SetTime time = new();
        private readonly GraphQLService service;

        public Service(GraphQLOptions options) => service = new GraphQLService(engine, options, time);

        /// <summary>Text and parameters of the statement that ran last.</summary>
        public string? LastStatement => engine.Statements.Count == 0 ? null : Text(engine.Statements[^1]);

        public async Task<string> RunAsync(string query, DateTimeOffset now, object? variables = null, string? operation = null)
        {
            time.Now = now;
            var request = new GraphQLRequest { Query = query, OperationName = operation, Variables = JsonSerializer.SerializeToElement(variables) };
            using GraphQLResponse response = await service.ExecuteAsync(request, TestContext.Current.CancellationToken);
            return Encoding.UTF8.GetString(response.Body.ToArray());
        }

        private static string Text(CypherStatement statement) =>
            $"{statement.Text}\n{string.Join('\n', statement.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"))}";

        // Two items with a key each, for every connection: enough for cursors.
        private static GraphMap Answer(CypherStatement statement)
        {
            GraphValue item = GraphQLHarness.Map(
                ("@keys", GraphValue.List([GraphValue.String("a")])),
                ("edges", GraphQLHarness.Map(("node", GraphQLHarness.Map(("id", GraphValue.String("a")))))),
                ("nodes", GraphQLHarness.Map(("platformCount", GraphValue.Integer(1)))));
            GraphValue page = GraphQLHarness.Map(("items", GraphValue.List([item, item])));
            return GraphQLHarness.Row(("organizations", page), ("platformSharing", page));
        }
    }

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
