using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Engine;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

/// <summary>The rules of GraphQL over HTTP, at the endpoint alone.</summary>
public sealed class GraphQLHttpTests : IAsyncLifetime
{
    private const string Response = "application/graphql-response+json";
    private const string Json = "application/json";
    private WebApplication? app;
    private HttpClient? client;

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<IGraphEngine>(EmbeddedGraphEngine.Open());
        builder.Services.AddIndustryGraphGraphQL();
        app = builder.Build();
        app.MapIndustryGraphGraphQL();
        await app.StartAsync();
        client = app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        await app!.DisposeAsync();
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Response)]
    [InlineData("application/json;q=0.9, application/graphql-response+json;q=0.1", Json)]
    public async Task An_answer_has_the_media_type_that_the_client_takes(string? accept, string answered)
    {
        using HttpResponseMessage response = await PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(answered, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await BodyAsync(response));
    }

    [Fact]
    public async Task A_client_that_takes_neither_media_type_gets_406()
    {
        using HttpResponseMessage response = await PostAsync("""{"query":"{ __typename }"}""", "text/html");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename"}""", Response, HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ __typename"}""", Json, HttpStatusCode.OK)]
    [InlineData("""{"query":"{ nope }"}""", Response, HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ nope }"}""", Json, HttpStatusCode.OK)]
    [InlineData("""{"query":"{ organizations(first: -1) { totalCount } }"}""", Response, HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"query($id: ID!) { organization(id: $id) { id } }","variables":{}}""", Response, HttpStatusCode.BadRequest)]
    public async Task A_refused_operation_is_400_only_where_the_status_tells_about_it(string body, string accept, HttpStatusCode status)
    {
        using HttpResponseMessage response = await PostAsync(body, accept);

        Assert.Equal(status, response.StatusCode);
        JsonElement answer = JsonDocument.Parse(await BodyAsync(response)).RootElement;
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.NotEmpty(answer.GetProperty("errors").EnumerateArray());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{ __typename }\"}]")]
    [InlineData("{}")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":"{ __typename }","operationName":{}}""")]
    [InlineData("""{"query":"{ __typename }","variables":[1]}""")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""")]
    [InlineData("""{"query":"{ __typename }","extensions":7}""")]
    public async Task A_body_that_is_no_request_is_400_whatever_the_client_takes(string body)
    {
        using HttpResponseMessage response = await PostAsync(body, Json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"message\"", await BodyAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_members_count_as_absent()
    {
        using HttpResponseMessage response = await PostAsync("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}""", Response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task A_page_of_another_site_cannot_post_since_only_JSON_is_taken(string contentType)
    {
        using var content = new StringContent("""{"query":"{ __typename }"}""");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        using HttpResponseMessage response = await client!.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_refused()
    {
        using HttpResponseMessage response = await PostAsync("""{"query":"{ __typename }","operationName":"X"}""".Replace("X", new string('x', 2 << 20), StringComparison.Ordinal), Json);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_query_may_come_by_GET_with_variables()
    {
        string query = Uri.EscapeDataString("query Q($id: ID!) { organization(id: $id) { id } __typename }");
        string variables = Uri.EscapeDataString("""{"id":"ford"}""");

        using HttpResponseMessage response = await client!.GetAsync(new Uri($"/graphql?query={query}&variables={variables}&operationName=Q", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"organization":null,"__typename":"Query"}}""", await BodyAsync(response));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("query=%7B__typename%7D&variables=%7B", HttpStatusCode.BadRequest)]
    [InlineData("query=%7B__typename%7D&variables=%5B%5D", HttpStatusCode.BadRequest)]
    [InlineData("query=mutation%7B__typename%7D", HttpStatusCode.MethodNotAllowed)]
    public async Task A_GET_that_is_no_query_is_refused(string query, HttpStatusCode status)
    {
        using HttpResponseMessage response = await client!.GetAsync(new Uri("/graphql?" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed ? ["POST"] : [], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_schema_is_served_as_text()
    {
        string schema = await client!.GetStringAsync(new Uri("/schema.graphql", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("type Query {", schema, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, Json) };
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await client!.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
