using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Import;

/// <summary>The current version of a claim as the store holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Version">Its version.</param>
/// <param name="Subject">The id of the entity where it starts.</param>
/// <param name="Object">The id of the entity where it ends.</param>
/// <param name="Properties">All its properties.</param>
internal sealed record StoredClaim(string Id, string Type, long Version, string Subject, string Object, GraphMap Properties)
{
    public bool IsRetracted => !Properties["retractedAt"].IsNull;
}

/// <summary>The entities of a store and the latest version of each claim.</summary>
internal sealed record StoredGraph(IReadOnlyDictionary<string, GraphNode> Entities, IReadOnlyDictionary<string, StoredClaim> Claims)
{
    private const string ReadEntities = "MATCH (n:Entity) RETURN n";
    private const string ReadClaims =
        "MATCH (s:Entity)-[r]->(o:Entity) WHERE r.id IS NOT NULL AND r.version IS NOT NULL "
        + "RETURN r.id AS id, type(r) AS type, r.version AS version, s.id AS subject, o.id AS object, properties(r) AS properties";

    public static async Task<StoredGraph> ReadAsync(IGraphTransaction transaction, CancellationToken cancellationToken)
    {
        var entities = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        await foreach (GraphValue[] row in RowsAsync(transaction, ReadEntities, cancellationToken))
        {
            GraphNode node = row[0].As<GraphNode>();
            entities[node.Properties["id"].AsString()] = node;
        }

        var claims = new Dictionary<string, StoredClaim>(StringComparer.Ordinal);
        await foreach (GraphValue[] row in RowsAsync(transaction, ReadClaims, cancellationToken))
        {
            var claim = new StoredClaim(row[0].AsString(), row[1].AsString(), row[2].AsInteger(), row[3].AsString(), row[4].AsString(), row[5].AsMap());
            if (!claims.TryGetValue(claim.Id, out StoredClaim? known) || known.Version < claim.Version)
            {
                claims[claim.Id] = claim;
            }
        }

        return new StoredGraph(entities, claims);
    }

    private static async IAsyncEnumerable<GraphValue[]> RowsAsync(
        IGraphTransaction transaction, string text, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(text) { Limits = StatementLimits.None };
        await using IResultCursor cursor = await transaction.RunAsync(statement, cancellationToken);
        while (await cursor.ReadAsync(cancellationToken))
        {
            yield return [.. Enumerable.Range(0, cursor.Columns.Count).Select(column => cursor[column])];
        }
    }
}
