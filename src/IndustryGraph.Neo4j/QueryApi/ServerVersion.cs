using System.Net.Http.Headers;
using System.Text.Json;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Asks a server that has no Query API which version it is, for the message that says which one is needed.</summary>
internal static class ServerVersion
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The version as <c>GET /</c> states it; null where it does not.</summary>
    public static async Task<string?> AskAsync(HttpClient http, Uri server, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, server);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            await using Stream body = await response.Content.ReadAsStreamAsync(limit.Token);
            using JsonDocument discovery = await JsonDocument.ParseAsync(body, cancellationToken: limit.Token);
            return discovery.RootElement.GetProperty("neo4j_version").GetString();
        }
        catch (Exception exception) when (
            exception is HttpRequestException or IOException or JsonException or InvalidOperationException or KeyNotFoundException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
