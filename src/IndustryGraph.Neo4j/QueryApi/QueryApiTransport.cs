using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Neo4j's HTTP Query API v2 as a transport.</summary>
internal sealed class QueryApiTransport(Neo4jOptions options, HttpMessageHandler? handler) : INeo4jTransport
{
    private readonly QueryApiClient client = new(options, handler);

    public string Address => client.Server.AbsoluteUri;

    public async Task<TransportSummary> RunAsync(TransportStatement statement, TransportScope scope, RowBuffer rows, CancellationToken cancellationToken)
    {
        var request = new QueryRequest { Statement = statement, Scope = scope };
        return (await client.PostAsync(string.Empty, request, rows, clusterAffinity: null, cancellationToken)).ToSummary();
    }

    public async Task<ITransportTransaction> BeginAsync(TransportScope scope, CancellationToken cancellationToken)
    {
        QueryAnswer opened = await client.PostAsync("/tx", new QueryRequest { Scope = scope }, rows: null, clusterAffinity: null, cancellationToken);
        return opened.TransactionId is not null ? new QueryApiTransaction(client, scope.Mode, opened) : throw QueryApiErrors.NoTransaction(client.Endpoint);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
