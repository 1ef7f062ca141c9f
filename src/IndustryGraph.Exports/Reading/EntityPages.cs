using System.Runtime.CompilerServices;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Reading;

/// <summary>Entities in pages of their ids; each page begins after the last id of the one before.</summary>
internal static class EntityPages
{
    /// <summary>How many entities a page has.</summary>
    public const int Size = 1_000;

    /// <summary>The text of the statement for the page of <c>$count</c> entities <c>n</c> behind the id <c>$after</c>.</summary>
    public static string Text(string condition, string returned) =>
        // Neo4j must look into the index: where it filters instead, it compares a parameter of characters beyond U+FFFF otherwise
        // than it orders by them, and pages would overlap.
        $"MATCH (n:Entity) USING INDEX SEEK n:Entity(id) WHERE n.id > $after AND {condition} WITH n ORDER BY n.id LIMIT $count RETURN {returned} ORDER BY n.id";

    /// <summary>All pages of nodes.</summary>
    /// <param name="store">The store.</param>
    /// <param name="page">The statement for the page behind an id.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<IReadOnlyList<GraphNode>> ReadAsync(
        StoreReader store, Func<string, CypherStatement> page, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        while (await store.NodesAsync(page(after), cancellationToken) is { Count: > 0 } nodes)
        {
            yield return nodes;
            after = nodes[^1].Properties["id"].AsString();
        }
    }
}
