using System.Net;
using System.Net.Http.Json;
using IndustryGraph.IntegrationTests.Http;
using Xunit;

namespace IndustryGraph.IntegrationTests.Security;

public sealed class HardeningTests(HardeningTests.Running running) : IClassFixture<HardeningTests.Running>
{
    private readonly ServerFactory server = running.Server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/schema.graphql")]
    [InlineData("/nothing/here")]
    [InlineData("/metrics")]
    public async Task Every_answer_bears_the_headers_that_bind_browsers(string path)
    {
        using HttpResponseMessage response = await server.CreateClient().GetAsync(path, Token);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_keeps_a_policy_of_its_own()
    {
        using HttpResponseMessage response = await server.CreateClient().GetAsync("/graphiql", Token);

        Assert.NotEqual("default-src 'none'; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("https://graph.example.org", "graph.example.org", true)]
    [InlineData("https://graph.example.org", "localhost", false)]
    [InlineData("http://localhost", "localhost", false)]
    public async Task Browsers_are_bound_to_TLS_where_it_is_used_and_never_on_this_machine(string address, string host, bool expected)
    {
        HttpClient client = server.CreateClient();
        client.BaseAddress = new Uri(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };

        using HttpResponseMessage response = await client.SendAsync(request, Token);

        Assert.Equal(expected, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("https://app.example.org", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:3000", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task What_pages_of_other_sites_make_a_browser_send_is_refused(string? origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using HttpResponseMessage response = await server.CreateClient().SendAsync(request, Token);

        Assert.Equal(expected, response.StatusCode);
    }

    /// <summary>One server for all of these tests.</summary>
    public sealed class Running : IDisposable
    {
        internal ServerFactory Server { get; } = new(("Cors:Origins", "https://app.example.org"), ("AllowedHosts", "graph.example.org"));

        public void Dispose() => Server.Dispose();
    }
}
