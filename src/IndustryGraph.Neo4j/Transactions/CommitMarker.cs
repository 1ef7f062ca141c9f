using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>
/// A node that a writing transaction makes with its commit, so that a commit whose answer was lost can be looked up. It is
/// removed again before the caller hears of the commit, so that no later statement of its counts it.
/// </summary>
internal sealed class CommitMarker(INeo4jTransport transport, BookmarkKeeper bookmarks)
{
    public const string Label = "IndustryGraphCommit";

    private const string CreateText = $"CREATE (:{Label} {{id: $id, at: datetime()}})";
    private const string FindText = $"MATCH (marker:{Label} {{id: $id}}) RETURN count(marker)";

    // Those that a process left behind that was stopped in between are removed with the next.
    private const string RemoveText = $"MATCH (marker:{Label}) WHERE marker.id IN $ids OR marker.at < datetime() - duration('PT1H') DELETE marker";

    private static readonly TimeSpan RemovalPatience = TimeSpan.FromSeconds(5);

    private readonly Lock change = new();
    private readonly HashSet<string> present = new(StringComparer.Ordinal);

    /// <summary>The statement that makes a marker.</summary>
    public static TransportStatement Create(string id) => new(CreateText, GraphMap.Of([KeyValuePair.Create("id", GraphValue.String(id))]));

    /// <summary>The bookmarks of a state that has the marker; null where there is none.</summary>
    public async Task<IReadOnlyList<string>?> FindAsync(string id, CancellationToken cancellationToken)
    {
        // A writing transaction goes to the member of a cluster that commits: no other may know it yet.
        var scope = new TransportScope(AccessMode.Write, bookmarks.With([]));
        var statement = new TransportStatement(FindText, GraphMap.Of([KeyValuePair.Create("id", GraphValue.String(id))]));
        var rows = new RowBuffer(StatementLimits.None);
        TransportSummary summary = await transport.RunAsync(statement, scope, rows, cancellationToken);
        return rows[0, 0].AsInteger() > 0 ? summary.Bookmarks : null;
    }

    /// <summary>Removes a marker, and those whose removal failed before.</summary>
    public async Task RemoveAsync(string id)
    {
        string[] ids = Remember(id);
        using var patience = new CancellationTokenSource(RemovalPatience);
        try
        {
            var scope = new TransportScope(AccessMode.Write, bookmarks.With([]));
            var statement = new TransportStatement(RemoveText, GraphMap.Of([KeyValuePair.Create("ids", GraphValue.Object(GraphList.OfStrings(ids)))]));
            TransportSummary summary = await transport.RunAsync(statement, scope, new RowBuffer(StatementLimits.None), patience.Token);
            bookmarks.Committed(scope.Bookmarks, summary.Bookmarks);
            Forget(ids);
        }
        catch (Exception exception) when (exception is TransportException or OperationCanceledException)
        {
            // The commit stands; the next one removes this marker too.
            return;
        }
    }

    private string[] Remember(string id)
    {
        lock (change)
        {
            present.Add(id);
            return [.. present];
        }
    }

    private void Forget(string[] ids)
    {
        lock (change)
        {
            present.ExceptWith(ids);
        }
    }
}
