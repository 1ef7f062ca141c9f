using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using IndustryGraph.GraphQL;
using IndustryGraph.IntegrationTests.Http;
using Xunit;

namespace IndustryGraph.IntegrationTests.Observability;

public sealed class ObservabilityTests(ObservabilityTests.Running running) : IClassFixture<ObservabilityTests.Running>
{
    private readonly HttpClient client = running.Server.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metrics_tell_of_statements_by_door_of_errors_by_code_and_of_the_store()
    {
        using HttpResponseMessage asked = await client.GetAsync("/graphql?query={organization(id:\"ford\"){name}}", Token);
        using HttpResponseMessage answered = await CypherAsync("UNWIND range(1, 7) AS n RETURN n");
        using HttpResponseMessage failed = await CypherAsync("RETURN nonsense");

        string metrics = await client.GetStringAsync("/metrics", Token);

        Assert.Matches("""industrygraph_statement_duration_seconds_count\{[^}]*door="graphql",kind="read"[^}]*\} [1-9]""", metrics);
        Assert.Matches("""industrygraph_statement_rows_total\{[^}]*door="cypher",kind="read"[^}]*\} 7""", metrics);
        Assert.Matches("""industrygraph_statement_errors_total\{[^}]*code="Neo.ClientError.Statement.SyntaxError",door="cypher"[^}]*\} [1-9]""", metrics);
        Assert.Matches("industrygraph_store_size_bytes(\\{[^}]*\\})? [1-9]", metrics);
        Assert.Matches("industrygraph_cursors_open(\\{[^}]*\\})? 0", metrics);
        Assert.Contains("http_server_request_duration_seconds_count", metrics, StringComparison.Ordinal);
        Assert.Contains("dotnet_process_memory_working_set_bytes", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_bears_the_trace_id_of_its_caller_as_correlation_id()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using HttpResponseMessage response = await client.SendAsync(request, Token);

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", response.Headers.GetValues("X-Correlation-Id").Single());
    }

    [Theory]
    [InlineData("order-4711.b_2", true)]
    [InlineData("two words", false)]
    [InlineData("<script>", false)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789", false)]
    public async Task A_correlation_id_of_the_caller_is_kept_where_it_is_plain(string id, bool isKept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", id);

        using HttpResponseMessage response = await client.SendAsync(request, Token);

        Assert.Equal(isKept, response.Headers.GetValues("X-Correlation-Id").Single() == id);
    }

    [Theory]
    [InlineData("/graphql?query={nonsense}", "errors.0.extensions.correlationId")]
    [InlineData("/graphql", "errors.0.extensions.correlationId")]
    [InlineData("/graphql?query={organizations(first:501){nodes{id}}}", "errors.0.extensions.correlationId")]
    [InlineData("/nothing/here", "correlationId")]
    public async Task An_error_bears_the_correlation_id_of_its_answer(string path, string place)
    {
        using HttpResponseMessage response = await client.GetAsync(path, Token);

        await AssertBearsIdAsync(response, place);
    }

    [Theory]
    [InlineData("RETURN nonsense")]
    [InlineData("UNWIND [1, 0] AS n RETURN 1 / n")]
    public async Task An_error_of_Cypher_bears_it_too(string statement)
    {
        using HttpResponseMessage response = await CypherAsync(statement);

        await AssertBearsIdAsync(response, "errors.0.correlationId");
    }

    [Fact]
    public async Task A_statement_is_a_span_within_the_operation_and_shows_no_values()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "IndustryGraph" or GraphQLService.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=query Named {organization(id:\"a-secret-value\"){name}}");
        request.Headers.Add("traceparent", "00-11111111111111111111111111111111-b7ad6b7169203331-01");

        using HttpResponseMessage response = await client.SendAsync(request, Token);

        Activity[] own = [.. spans.Where(span => span.TraceId.ToHexString() == "11111111111111111111111111111111")];
        Activity statement = own.Single(span => span.OperationName == "statement");
        Activity operation = own.Single(span => span.OperationName == "graphql.operation");
        Assert.Equal(operation.SpanId, statement.ParentSpanId);
        Assert.Equal("Named", operation.GetTagItem("graphql.operation.name"));
        Assert.Equal("graphql", statement.GetTagItem("industrygraph.door"));
        Assert.Contains("$id", (string)statement.GetTagItem("db.query.text")!, StringComparison.Ordinal);
        Assert.DoesNotContain(own.SelectMany(span => span.TagObjects), tag => tag.Value is string text && text.Contains("a-secret-value", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> CypherAsync(string statement) => await client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement }, Token);

    private static async Task AssertBearsIdAsync(HttpResponseMessage response, string place)
    {
        JsonElement found = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        foreach (string step in place.Split('.'))
        {
            found = int.TryParse(step, out int index) ? found[index] : found.GetProperty(step);
        }

        Assert.Equal(response.Headers.GetValues("X-Correlation-Id").Single(), found.GetString());
    }

    /// <summary>One server for all of these tests.</summary>
    public sealed class Running : IDisposable
    {
        internal ServerFactory Server { get; } = new();

        public void Dispose() => Server.Dispose();
    }
}
