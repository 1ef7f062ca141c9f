using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Sources;

/// <summary>Refuses ids that no entity has, and names those that were perhaps meant.</summary>
internal static class RequiredEntities
{
    /// <exception cref="ExportException">One of the ids is unknown.</exception>
    public static async Task CheckAsync(StoreReader store, IReadOnlyList<string> ids, string label, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(
            $$"""
            UNWIND range(0, size($ids) - 1) AS i
            WITH i, $ids[i] AS id
            WHERE NOT EXISTS { MATCH (n:{{label}} {id: id}) WHERE NOT n:Source }
            RETURN id ORDER BY i
            """,
            new GraphMap(["ids"], [GraphValue.Object(GraphList.OfStrings(ids))]));
        List<string> unknown = await store.TextsAsync(statement, cancellationToken);
        if (unknown.Count == 0)
        {
            return;
        }

        List<string> known = await store.TextsAsync(new CypherStatement($"MATCH (n:{label}) WHERE NOT n:Source RETURN n.id AS id ORDER BY id"), cancellationToken);
        string what = label == Ontology.EntityLabel ? "entity" : label.ToLowerInvariant();
        throw new ExportException(string.Join(' ', unknown.Take(10).Select(id => $"No {what} has the id '{id}'.{NearestIds.Hint(id, known)}")));
    }
}
