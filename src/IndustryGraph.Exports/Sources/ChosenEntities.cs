using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>Entities, or sources, whose ids are known: a neighbourhood, what an analysis names, what claims rest on.</summary>
internal sealed class ChosenEntities : IEntitySelection
{
    private const int NodesPerPage = 1_000;
    private const int IdsPerPage = 250;
    private readonly StoreReader store;
    private readonly HashSet<string> ids;
    private readonly bool sources;
    private readonly string[] ordered;

    /// <param name="store">The store.</param>
    /// <param name="ids">The ids; those of other things and of nothing are passed over.</param>
    /// <param name="sources">Whether they are ids of sources rather than of other entities.</param>
    public ChosenEntities(StoreReader store, HashSet<string> ids, bool sources = false)
    {
        this.store = store;
        this.sources = sources;
        this.ids = ids;
        ordered = [.. ids.Order(CodePointComparer.Instance)];
    }

    public async IAsyncEnumerable<IReadOnlyList<GraphNode>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string[] page in ordered.Chunk(NodesPerPage))
        {
            yield return await store.NodesAsync(ByIds(page), cancellationToken);
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<string>> IdPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (string[] page in ordered.Chunk(IdsPerPage))
        {
            yield return page;
        }
    }

    public string Condition(string entity) => "true";

    public bool Contains(string id) => ids.Contains(id);

    private CypherStatement ByIds(IEnumerable<string> page) => new(
        $$"""UNWIND range(0, size($ids) - 1) AS i MATCH (n:Entity {id: $ids[i]}) WHERE {{(sources ? "" : "NOT ")}}n:Source RETURN n ORDER BY i""",
        new GraphMap(["ids"], [GraphValue.Object(GraphList.OfStrings(page))]));
}
