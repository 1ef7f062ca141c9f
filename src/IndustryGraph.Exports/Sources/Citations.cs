using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>Sources as nodes: all of them where the whole graph is exported, else those that its claims name.</summary>
/// <param name="store">The store.</param>
/// <param name="all">Whether the whole graph is exported.</param>
/// <param name="withEdges">Whether edges lead from entities to the sources that state something about them.</param>
internal sealed class Citations(StoreReader store, bool all, bool withEdges)
{
    private readonly HashSet<string> present = new(StringComparer.Ordinal);

    public bool WithEdges => withEdges;

    public async IAsyncEnumerable<ExportNode> NodesAsync(IAsyncEnumerable<ClaimRow> claims, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<IReadOnlyList<GraphNode>> pages = all
            ? EntityPages.ReadAsync(store, Page, cancellationToken)
            : new ChosenEntities(store, await NamedByAsync(claims, cancellationToken), sources: true).PagesAsync(cancellationToken);
        await foreach (IReadOnlyList<GraphNode> page in pages)
        {
            foreach (GraphNode source in page)
            {
                ExportNode node = EntityTable.ToNode(source);
                present.Add(node.Id);
                yield return node;
            }
        }
    }

    /// <summary>The edges of the subjects of the claims, which come in the order of subjects. Sources that the graph lacks get none.</summary>
    public IEnumerable<ExportEdge> EdgesOf(IEnumerable<ClaimRow> claims, ClaimTable table)
    {
        foreach (IGrouping<string, ClaimRow> entity in claims.GroupBy(claim => claim.Subject, StringComparer.Ordinal))
        {
            var bySource = entity
                .SelectMany(claim => SourcesOf(claim).Where(present.Contains), (claim, source) => (Source: source, Claim: claim.Id))
                .GroupBy(cited => cited.Source, cited => cited.Claim, StringComparer.Ordinal)
                .OrderBy(cited => cited.Key, CodePointComparer.Instance);
            foreach (IGrouping<string, string?> cited in bySource)
            {
                yield return table.ToCitation(entity.Key, cited.Key, cited.OfType<string>().Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance));
            }
        }
    }

    private static IEnumerable<string> SourcesOf(ClaimRow claim) =>
        claim.Claim.Properties["sources"] is { Kind: GraphValueKind.List } list ? list.AsList().Where(item => item.IsString).Select(item => item.AsString()) : [];

    private static async Task<HashSet<string>> NamedByAsync(IAsyncEnumerable<ClaimRow> claims, CancellationToken cancellationToken)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        await foreach (ClaimRow claim in claims.WithCancellation(cancellationToken))
        {
            named.UnionWith(SourcesOf(claim));
        }

        return named;
    }

    private static CypherStatement Page(string after) => new(
        EntityPages.Text("n:Source", "n"),
        new GraphMap(["after", "count"], [GraphValue.String(after), GraphValue.Integer(EntityPages.Size)]));
}
