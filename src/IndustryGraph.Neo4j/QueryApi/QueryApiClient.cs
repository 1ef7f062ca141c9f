using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// Sends requests to the Query API of one database over one long-lived <see cref="HttpClient"/>, and reads answers to their
/// end: Neo4j answers 202 with <c>errors</c> behind the rows where a statement failed under way.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string ClusterAffinityHeader = "neo4j-cluster-affinity";
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;

    public QueryApiClient(Neo4jOptions options, HttpMessageHandler? handler)
    {
        // Connections are renewed now and then so that a change of DNS is noticed. Limits are the statements' own.
        http = new HttpClient(handler ?? new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLifetime, ConnectTimeout = ConnectLimit })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson.MediaType));
        if (!string.IsNullOrEmpty(options.User))
        {
            byte[] credentials = Encoding.UTF8.GetBytes($"{options.User}:{options.Password}");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        }

        Server = new Uri($"{options.Uri!.TrimEnd('/')}/");
        Endpoint = new Uri(Server, $"db/{Uri.EscapeDataString(options.Database)}/query/v2");
    }

    /// <summary>The address of the server.</summary>
    public Uri Server { get; }

    /// <summary>The address of the database's Query API.</summary>
    public Uri Endpoint { get; }

    /// <summary>Posts a request to the endpoint or below it (<c>/tx</c>, <c>/tx/ID</c>, <c>/tx/ID/commit</c>).</summary>
    /// <param name="rows">Takes the rows of the answer.</param>
    /// <exception cref="TransportException">It failed, in part or as a whole.</exception>
    public Task<QueryAnswer> PostAsync(string path, QueryRequest request, RowBuffer? rows, string? clusterAffinity, CancellationToken cancellationToken)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, AddressOf(path)) { Content = request.ToContent() };
        return SendAsync(message, rows, clusterAffinity, request.MayTakeEffect, cancellationToken);
    }

    /// <summary>Rolls a transaction back.</summary>
    public Task<QueryAnswer> DeleteAsync(string path, string? clusterAffinity, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Delete, AddressOf(path)), rows: null, clusterAffinity, mayTakeEffect: false, cancellationToken);

    public void Dispose() => http.Dispose();

    private Uri AddressOf(string path) => new(Endpoint.AbsoluteUri + path);

    private async Task<QueryAnswer> SendAsync(
        HttpRequestMessage message, RowBuffer? rows, string? clusterAffinity, bool mayTakeEffect, CancellationToken cancellationToken)
    {
        using HttpRequestMessage sent = message;
        if (clusterAffinity is not null)
        {
            sent.Headers.Add(ClusterAffinityHeader, clusterAffinity);
        }

        try
        {
            using HttpResponseMessage response = await http.SendAsync(sent, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            QueryAnswer answer = await ReadAsync(response, rows, mayTakeEffect, cancellationToken);
            answer.ClusterAffinity = response.Headers.TryGetValues(ClusterAffinityHeader, out IEnumerable<string>? values) ? values.First() : clusterAffinity;
            return answer;
        }
        catch (HttpRequestException exception) when (
            exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            throw QueryApiErrors.NotReached(Server, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw QueryApiErrors.Broken(Server, mayTakeEffect, exception);
        }
    }

    private async Task<QueryAnswer> ReadAsync(HttpResponseMessage response, RowBuffer? rows, bool mayTakeEffect, CancellationToken cancellationToken)
    {
        QueryAnswer? answer;
        bool isReadable = true;
        try
        {
            await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            answer = await new QueryAnswerReader(rows).ReadAsync(stream, cancellationToken);
        }
        catch (Exception exception) when (IsOtherForm(exception))
        {
            answer = null;
            isReadable = false;
        }

        if (answer?.Error is { } error)
        {
            throw QueryApiErrors.From(error);
        }

        if (response.IsSuccessStatusCode && isReadable)
        {
            return answer ?? new QueryAnswer();
        }

        throw response.StatusCode == HttpStatusCode.NotFound
            ? QueryApiErrors.TooOld(Server, await ServerVersion.AskAsync(http, Server, cancellationToken))
            : QueryApiErrors.Unreadable(Endpoint, response.StatusCode, mayTakeEffect);
    }

    private static bool IsOtherForm(Exception exception) =>
        exception is JsonException or InvalidOperationException or KeyNotFoundException or GraphException { Code: GraphErrorCodes.RequestInvalid };
}
