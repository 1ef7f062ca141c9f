using System.Net;
using System.Net.Http.Headers;
using IndustryGraph.Graph.Json;
using IndustryGraph.Neo4j;
using IndustryGraph.Neo4j.QueryApi;

namespace IndustryGraph.UnitTests.Neo4j;

/// <summary>Stands in for a server: answers requests one after another as told, and keeps what was sent.</summary>
internal sealed class ScriptedServer(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    private int next;

    public List<Request> Requests { get; } = [];

    public static Neo4jOptions Options => new() { Uri = "http://neo4j.test:7474/", User = "neo4j", Password = "secret" };

    public Neo4jGraphEngine Open(Action<Neo4jOptions>? configure = null)
    {
        Neo4jOptions options = Options;
        configure?.Invoke(options);
        return new(options, TimeProvider.System, checkedOptions => new QueryApiTransport(checkedOptions, this));
    }

    public static Func<HttpResponseMessage> Answer(string json, HttpStatusCode status = HttpStatusCode.Accepted, string? clusterAffinity = null) => () =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(json, new MediaTypeHeaderValue(TypedJson.MediaType)) };
        if (clusterAffinity is not null)
        {
            response.Headers.Add("neo4j-cluster-affinity", clusterAffinity);
        }

        return response;
    };

    public static Func<HttpResponseMessage> Break(HttpRequestError error) => () => throw new HttpRequestException(error, "broken");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        request.Headers.TryGetValues("neo4j-cluster-affinity", out IEnumerable<string>? affinity);
        Requests.Add(new Request(request.Method.Method, request.RequestUri!.AbsolutePath, body, request.Headers.Authorization?.ToString(), affinity?.Single()));
        return answers[Math.Min(next++, answers.Length - 1)]();
    }

    public sealed record Request(string Method, string Path, string Body, string? Authorization, string? ClusterAffinity);
}
