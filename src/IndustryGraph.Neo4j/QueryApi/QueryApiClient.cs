using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// Sends requests to the Query API of one database over one long-lived <see cref="HttpClient"/>, and hands answers out
/// only after their end was read: Neo4j answers 202 with <c>errors</c> behind the rows where a statement failed under way.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string ClusterAffinityHeader = "neo4j-cluster-affinity";
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly HttpClient http;

    public QueryApiClient(Neo4jOptions options, HttpMessageHandler? handler)
    {
        // Connections are renewed now and then so that a change of DNS is noticed. Limits are the statements' own.
        http = new HttpClient(handler ?? new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLifetime, ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson.MediaType));
        if (!string.IsNullOrEmpty(options.User))
        {
            byte[] credentials = Encoding.UTF8.GetBytes($"{options.User}:{options.Password}");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        }

        Endpoint = new Uri($"{options.Uri!.TrimEnd('/')}/db/{Uri.EscapeDataString(options.Database)}/query/v2");
    }

    public Uri Endpoint { get; }

    /// <summary>Posts a request to the endpoint or below it (<c>/tx</c>, <c>/tx/ID</c>, <c>/tx/ID/commit</c>).</summary>
    /// <exception cref="GraphException">It failed, in part or as a whole.</exception>
    public Task<QueryAnswer> PostAsync(string path, QueryRequest request, string? clusterAffinity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, request, clusterAffinity, cancellationToken);

    /// <summary>Rolls a transaction back.</summary>
    public Task<QueryAnswer> DeleteAsync(string path, string? clusterAffinity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, path, request: null, clusterAffinity, cancellationToken);

    public void Dispose() => http.Dispose();

    private async Task<QueryAnswer> SendAsync(HttpMethod method, string path, QueryRequest? request, string? clusterAffinity, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(method, new Uri(Endpoint.AbsoluteUri + path)) { Content = request?.ToContent() };
        if (clusterAffinity is not null)
        {
            message.Headers.Add(ClusterAffinityHeader, clusterAffinity);
        }

        StatementLimits limits = request?.Statement?.Limits ?? StatementLimits.Default;
        try
        {
            using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            ArraySegment<byte> body = await ReadBodyAsync(response.Content, limits.MaxMemoryBytes, cancellationToken);
            QueryAnswer answer = Parse(body, response.StatusCode, limits.MaxRows);
            answer.ClusterAffinity = response.Headers.TryGetValues(ClusterAffinityHeader, out IEnumerable<string>? values) ? values.First() : clusterAffinity;
            return answer;
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            throw ServerErrors.NotReached(Endpoint, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw ServerErrors.Broken(Endpoint, mayHaveWritten: request?.MayTakeEffect == true, exception);
        }
    }

    private static async Task<ArraySegment<byte>> ReadBodyAsync(HttpContent content, long maxBytes, CancellationToken cancellationToken)
    {
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 << 10);
        try
        {
            int count;
            while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                body.Write(buffer, 0, count);
                if (body.Length > Math.Min(maxBytes, Array.MaxLength - buffer.Length))
                {
                    throw new GraphException(
                        GraphErrorCodes.MemoryLimitExceeded, $"The answer is longer than {maxBytes} bytes, the statement's limit. Return fewer rows or columns, or raise the limit.");
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return new ArraySegment<byte>(body.GetBuffer(), 0, (int)body.Length);
    }

    private QueryAnswer Parse(ArraySegment<byte> body, HttpStatusCode status, long maxRows)
    {
        bool isSuccess = (int)status is >= 200 and < 300;
        if (body.Count == 0 && isSuccess)
        {
            return new QueryAnswer();
        }

        QueryAnswer answer;
        try
        {
            answer = new QueryAnswerReader(maxRows).Read(body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw ServerErrors.Unreadable(Endpoint, status);
        }

        return answer.Errors.Count > 0 ? throw ServerErrors.From(answer.Errors[0])
            : isSuccess ? answer
            : throw ServerErrors.Unreadable(Endpoint, status);
    }
}
