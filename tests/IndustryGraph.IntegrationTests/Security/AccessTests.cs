using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IndustryGraph.IntegrationTests.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IndustryGraph.IntegrationTests.Security;

public sealed class AccessTests(AccessTests.Running running) : IClassFixture<AccessTests.Running>
{
    private const string ReaderKey = "a-key-that-only-reads";
    private const string EditorKey = "a-key-that-writes-too";

    private readonly HttpClient client = running.Server.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/schema.graphql")]
    [InlineData("/metrics")]
    [InlineData("/nothing/here")]
    public async Task Without_a_key_nothing_is_told(string path)
    {
        using HttpResponseMessage response = await client.GetAsync(path, Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Basic", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task A_script_that_asks_for_the_key_itself_makes_the_browser_show_no_box()
    {
        using HttpResponseMessage response = await GetAsync("/graphql?query={__typename}", "X-Requested-With", "XMLHttpRequest");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("ApiKey", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/")]
    [InlineData("/graphiql")]
    public async Task Health_and_pages_are_for_everybody(string path)
    {
        using HttpResponseMessage response = await client.GetAsync(path, Token);

        Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.True((int)response.StatusCode < 400);
    }

    [Theory]
    [InlineData("X-Api-Key", ReaderKey)]
    [InlineData("Authorization", $"Bearer {ReaderKey}")]
    [InlineData("Authorization", $"bearer {ReaderKey}")]
    [InlineData("X-Api-Key", EditorKey)]
    public async Task A_key_opens_GraphQL(string header, string value)
    {
        using HttpResponseMessage response = await GetAsync("/graphql?query={__typename}", header, value);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_key_may_come_as_the_password_of_Basic_authentication()
    {
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{ReaderKey}"));

        using HttpResponseMessage response = await GetAsync("/graphql?query={__typename}", "Authorization", $"Basic {pair}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Api-Key", "a-key-that-only-read")]
    [InlineData("X-Api-Key", "a-key-that-only-readsx")]
    [InlineData("X-Api-Key", "")]
    [InlineData("X-Api-Key", "A-KEY-THAT-ONLY-READS")]
    [InlineData("Authorization", "Basic !!!")]
    [InlineData("Authorization", "Basic bm9jb2xvbg==")]
    [InlineData("Authorization", "Digest x")]
    [InlineData("Authorization", "Bearer")]
    [InlineData("Authorization", "Bearer a.b.c")]
    public async Task What_is_no_key_of_ours_opens_nothing(string header, string value)
    {
        using HttpResponseMessage response = await GetAsync("/graphql?query={__typename}", header, value);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task GraphQL_refuses_in_its_own_form()
    {
        JsonElement answer = await ReadAsync(await client.GetAsync("/graphql?query={__typename}", Token));

        JsonElement error = answer.GetProperty("errors")[0];
        Assert.Equal("UNAUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("X-Api-Key", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cypher_refuses_in_its_own_form()
    {
        JsonElement answer = await ReadAsync(await CypherAsync("RETURN 1", key: null));

        Assert.Equal("Neo.ClientError.Security.Unauthorized", answer.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Only_an_editor_writes_by_Cypher()
    {
        JsonElement refused = await ReadAsync(await CypherAsync("CREATE (n:Note {by: 'reader'})", ReaderKey));
        using HttpResponseMessage written = await CypherAsync("CREATE (n:Note {by: 'editor'})", EditorKey);
        JsonElement notes = await ReadAsync(await CypherAsync("MATCH (n:Note) RETURN n.by", ReaderKey));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Contains("editor", refused.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, written.StatusCode);
        Assert.Equal("[[\"editor\"]]", notes.GetProperty("data").GetProperty("values").GetRawText());
    }

    [Fact]
    public async Task Where_everybody_may_read_only_an_editor_writes_and_a_wrong_key_is_still_wrong()
    {
        using var open = new ServerFactory(("Auth:AllowAnonymous", "true"), ("Auth:ApiKeys:0:Name", "editor"), ("Auth:ApiKeys:0:Key", EditorKey), ("Auth:ApiKeys:0:Role", "Editor"), ("Cypher:AllowWrites", "true"));
        HttpClient anybody = open.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/graphql?query={__typename}", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await CypherAsync("CREATE ()", key: null, anybody)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await CypherAsync("CREATE ()", EditorKey, anybody)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await CypherAsync("RETURN 1", "no-such-key-as-this", anybody)).StatusCode);
    }

    [Fact]
    public void Every_address_wants_a_reader_unless_it_is_a_page_or_tells_health()
    {
        string[] open = [.. running.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Cast<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!).Where(route => !route.StartsWith("ui/", StringComparison.Ordinal))];

        Assert.DoesNotContain(open, route => route.TrimStart('/').Split('/')[0] is "graphql" or "db" or "export" or "metrics" or "schema.graphql");
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return await client.SendAsync(request, Token);
    }

    private async Task<HttpResponseMessage> CypherAsync(string statement, string? key, HttpClient? asked = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/db/neo4j/query/v2") { Content = JsonContent.Create(new { statement }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", key);
        }

        return await (asked ?? client).SendAsync(request, Token);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        }
    }

    /// <summary>A server with a key of each role; one is only known by its hash.</summary>
    public sealed class Running : IDisposable
    {
        internal ServerFactory Server { get; } = new(
            ("Auth:ApiKeys:0:Name", "reader"),
            ("Auth:ApiKeys:0:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ReaderKey)))),
            ("Auth:ApiKeys:1:Name", "editor"),
            ("Auth:ApiKeys:1:Key", EditorKey),
            ("Auth:ApiKeys:1:Role", "Editor"));

        public void Dispose() => Server.Dispose();
    }
}
