using IndustryGraph.Exports.Reading;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>
/// The entities within so many claims of some, in whatever direction. Those that are named are in it whatever their kind,
/// others only if theirs is wanted, and only claims that are wanted lead on.
/// </summary>
internal static class Neighbourhood
{
    private const int IdsPerStatement = 500;

    public static async Task<HashSet<string>> FindAsync(StoreReader store, ClaimFilter filter, ExportRequest request, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(request.Of, StringComparer.Ordinal);
        List<string> level = [.. found];
        for (int hop = 0; hop < request.Hops && level.Count > 0; hop++)
        {
            var next = new List<string>();
            foreach (string[] ids in level.Chunk(IdsPerStatement))
            {
                next.AddRange((await store.TextsAsync(Step(filter, ids), cancellationToken)).Where(found.Add));
            }

            level = next;
        }

        return found;
    }

    private static CypherStatement Step(ClaimFilter filter, string[] ids) => new(
        $$"""
        UNWIND $ids AS id
        MATCH (:Entity {id: id})-[claim{{filter.Types}}]-(other:Entity)
        WHERE {{filter.Claim("claim")}} AND {{filter.Entity("other")}}
        RETURN DISTINCT other.id AS other ORDER BY other
        """,
        filter.Parameters(("ids", GraphValue.Object(GraphList.OfStrings(ids)))));
}
