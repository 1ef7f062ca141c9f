using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>All entities, or all of some kinds. Each page begins after the last id of the one before.</summary>
internal sealed class AllEntities(StoreReader store, ClaimFilter filter) : IEntitySelection
{
    private const int NodesPerPage = 1_000;
    private const int IdsPerPage = 250;

    public async IAsyncEnumerable<IReadOnlyList<GraphNode>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        while (await store.NodesAsync(Page("n", after, NodesPerPage), cancellationToken) is { Count: > 0 } page)
        {
            yield return page;
            after = page[^1].Properties["id"].AsString();
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<string>> IdPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        while (await store.TextsAsync(Page("n.id", after, NodesPerPage), cancellationToken) is { Count: > 0 } page)
        {
            foreach (string[] ids in page.Chunk(IdsPerPage))
            {
                yield return ids;
            }

            after = page[^1];
        }
    }

    public string Condition(string entity) => filter.Entity(entity);

    public bool Contains(string id) => true;

    // Neo4j must look into the index: where it filters instead, it compares a parameter of characters beyond U+FFFF otherwise
    // than it orders by them, and pages would overlap.
    private CypherStatement Page(string returned, string after, int count) => new(
        $"MATCH (n:Entity) USING INDEX SEEK n:Entity(id) WHERE n.id > $after AND {filter.Entity("n")} WITH n ORDER BY n.id LIMIT $count RETURN {returned} ORDER BY n.id",
        filter.Parameters(("after", GraphValue.String(after)), ("count", GraphValue.Integer(count))));
}
