using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

public sealed class ServerTests(ServerTests.Running running) : IClassFixture<ServerTests.Running>
{
    private readonly ServerFactory server = running.Server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string path)
    {
        JsonElement answer = await server.CreateClient().GetFromJsonAsync<JsonElement>(path, Token);

        Assert.Equal("Healthy", answer.GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_address_without_anything_is_a_problem_in_words()
    {
        using HttpResponseMessage response = await server.CreateClient().GetAsync("/nothing/here", Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("/nothing/here", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    public async Task Only_expected_host_names_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };

        using HttpResponseMessage response = await server.CreateClient().SendAsync(request, Token);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task More_host_names_can_be_named()
    {
        using var named = new ServerFactory(("AllowedHosts", "graph.example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = "graph.example.org" } };

        Assert.Equal(HttpStatusCode.OK, (await named.CreateClient().SendAsync(request, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await named.CreateClient().GetAsync("/health/live", Token)).StatusCode);
    }

    [Theory]
    [InlineData("https://app.example.org", true)]
    [InlineData("http://localhost:3000", true)]
    [InlineData("https://evil.example", false)]
    public async Task Named_origins_may_ask_from_a_browser(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using HttpResponseMessage response = await server.CreateClient().SendAsync(request, Token);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out IEnumerable<string>? origins) && origins.Single() == origin);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/db/neo4j/query/v2")]
    public async Task A_body_beyond_the_limit_is_refused_with_the_limit(string path)
    {
        using var body = new ByteArrayContent(new byte[50_000_000]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        using HttpResponseMessage response = await server.CreateClient().PostAsync(path, body, Token);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("100000 bytes", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    /// <summary>One server for all of these tests.</summary>
    public sealed class Running : IDisposable
    {
        internal ServerFactory Server { get; } = new(("Cors:Origins", "https://app.example.org;http://localhost:3000"), ("Limits:MaxRequestBytes", "100000"));

        public void Dispose() => Server.Dispose();
    }
}
