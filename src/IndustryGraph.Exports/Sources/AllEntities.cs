using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>All entities, or all of some kinds.</summary>
internal sealed class AllEntities(StoreReader store, ClaimFilter filter) : IEntitySelection
{
    private const int IdsPerPage = 250;

    public IAsyncEnumerable<IReadOnlyList<GraphNode>> PagesAsync(CancellationToken cancellationToken) =>
        EntityPages.ReadAsync(store, after => Page("n", after), cancellationToken);

    public async IAsyncEnumerable<IReadOnlyList<string>> IdPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        while (await store.TextsAsync(Page("n.id", after), cancellationToken) is { Count: > 0 } page)
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

    private CypherStatement Page(string returned, string after) => new(
        EntityPages.Text(filter.Entity("n"), returned),
        filter.Parameters(("after", GraphValue.String(after)), ("count", GraphValue.Integer(EntityPages.Size))));
}
