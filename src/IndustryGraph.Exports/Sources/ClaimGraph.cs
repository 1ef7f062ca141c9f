using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>Entities and the claims between them, read page by page: all of the graph, or a part.</summary>
internal sealed class ClaimGraph(StoreReader store, ClaimFilter filter, IEntitySelection entities, ClaimTable table, Citations? citations, ExportSchema schema, bool parallel) : IGraphSource
{
    public ExportSchema Schema => schema;

    public async IAsyncEnumerable<ExportNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (IReadOnlyList<GraphNode> page in entities.PagesAsync(cancellationToken))
        {
            foreach (GraphNode node in page)
            {
                yield return EntityTable.ToNode(node);
            }
        }

        if (citations is not null)
        {
            await foreach (ExportNode source in citations.NodesAsync(ClaimsAsync(cancellationToken), cancellationToken))
            {
                yield return source;
            }
        }
    }

    public async IAsyncEnumerable<ExportEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (IReadOnlyList<string> ids in entities.IdPagesAsync(cancellationToken))
        {
            List<ClaimRow> claims = await store.ClaimsAsync(ClaimsOf(ids, "->"), cancellationToken);
            foreach (ExportEdge edge in ClaimEdges.Of(claims.Where(claim => entities.Contains(claim.Object)), table, parallel))
            {
                yield return edge;
            }

            if (citations is { WithEdges: true })
            {
                List<ClaimRow> touching = await store.ClaimsAsync(ClaimsOf(ids, "-"), cancellationToken);
                foreach (ExportEdge citation in citations.EdgesOf(touching.Where(claim => entities.Contains(claim.Object)), table))
                {
                    yield return citation;
                }
            }
        }
    }

    private async IAsyncEnumerable<ClaimRow> ClaimsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (IReadOnlyList<string> ids in entities.IdPagesAsync(cancellationToken))
        {
            foreach (ClaimRow claim in await store.ClaimsAsync(ClaimsOf(ids, "->"), cancellationToken))
            {
                if (entities.Contains(claim.Object))
                {
                    yield return claim;
                }
            }
        }
    }

    // The order is stated to the last property that can differ: both stores must give the same bytes. It is that of the ids
    // as they are given, since Neo4j compares parameters by UTF-16 and what it stores by code point.
    private CypherStatement ClaimsOf(IReadOnlyList<string> ids, string arrow) => new(
        $$"""
        UNWIND range(0, size($ids) - 1) AS i
        WITH i, $ids[i] AS id
        MATCH (:Entity {id: id})-[claim{{filter.Types}}]{{arrow}}(other:Entity)
        WHERE {{filter.Claim("claim")}} AND {{entities.Condition("other")}}
        WITH i, id, other.id AS other, claim
        RETURN id, other, {{ClaimColumns.Of(filter)}}
        ORDER BY i, type(claim), other, claim.id, claim.version
        """,
        filter.Parameters(("ids", GraphValue.Object(GraphList.OfStrings(ids)))));
}
