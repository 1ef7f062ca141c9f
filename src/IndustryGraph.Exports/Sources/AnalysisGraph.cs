using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>The entities and claims that the rows of an analysis hold or name.</summary>
internal sealed class AnalysisGraph(IReadOnlyList<ClaimRow> claims, ChosenEntities entities, ClaimTable table, Citations? citations, ExportSchema schema, bool parallel) : IGraphSource
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
            await foreach (ExportNode source in citations.NodesAsync(claims.ToAsyncEnumerable(), cancellationToken))
            {
                yield return source;
            }
        }
    }

    public async IAsyncEnumerable<ExportEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (ExportEdge edge in ClaimEdges.Of(claims, table, parallel))
        {
            yield return edge;
        }

        if (citations is not { WithEdges: true })
        {
            yield break;
        }

        IEnumerable<ClaimRow> touching = claims
            .SelectMany(claim => new[] { claim, claim with { Subject = claim.Object, Object = claim.Subject } })
            .OrderBy(claim => claim.Subject, CodePointComparer.Instance);
        foreach (ExportEdge citation in citations.EdgesOf(touching, table))
        {
            yield return citation;
        }
    }
}
