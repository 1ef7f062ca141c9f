using IndustryGraph.Exports.Reading;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Sources;

/// <summary>
/// What the rows of an analysis hold, however deep in lists and maps: nodes, relationships, paths, and the ids of entities
/// and claims. Analyses return ids rather than entities, and ids are unique over the whole graph.
/// </summary>
internal sealed class AnalysisFindings
{
    private readonly HashSet<string> entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> claims = new(StringComparer.Ordinal);

    public static async Task<AnalysisFindings> CollectAsync(StoreReader store, CypherStatement statement, CancellationToken cancellationToken)
    {
        var findings = new AnalysisFindings();
        await foreach (IResultCursor row in store.RowsAsync(statement, cancellationToken))
        {
            for (int i = 0; i < row.Columns.Count; i++)
            {
                findings.Add(row[i]);
            }
        }

        return findings;
    }

    /// <summary>The claims, in the order of subject, type and object.</summary>
    /// <exception cref="ExportException">There are none: the analysis returns no graph.</exception>
    public async Task<IReadOnlyList<ClaimRow>> ClaimsAsync(StoreReader store, ExportRequest request, CancellationToken cancellationToken)
    {
        var found = new List<ClaimRow>();
        foreach (string[] ids in claims.Order(CodePointComparer.Instance).Chunk(500))
        {
            found.AddRange(await store.ClaimsAsync(Claims(new ClaimFilter(request), ids), cancellationToken));
        }

        return found.Count > 0
            ? [.. found
                .OrderBy(claim => claim.Subject, CodePointComparer.Instance)
                .ThenBy(claim => claim.Claim.Type, StringComparer.Ordinal)
                .ThenBy(claim => claim.Object, CodePointComparer.Instance)
                .ThenBy(claim => claim.Id ?? "", CodePointComparer.Instance)]
            : throw new ExportException(
                $"The analysis '{request.Analysis!.Name}' returns no graph with these parameters: its rows hold no relationship, no path and no id of a claim. "
                + "Ask for its rows by GraphQL (runAnalysis) or 'industrygraph analyze', or export the neighbourhood of the entities that it names (of=…&hops=0).");
    }

    /// <summary>The entities that were named, and the ends of the claims.</summary>
    public HashSet<string> EntitiesWith(IEnumerable<ClaimRow> ends) => [.. entities, .. ends.SelectMany(claim => new[] { claim.Subject, claim.Object })];

    private void Add(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.String:
                AddId(value.AsString());
                break;
            case GraphValueKind.List:
                AddAll(value.AsList());
                break;
            case GraphValueKind.Map:
                AddAll(value.AsMap().Select(entry => entry.Value));
                break;
            case GraphValueKind.Node:
                AddId(value.As<GraphNode>().Properties);
                break;
            case GraphValueKind.Relationship:
                AddId(value.As<GraphRelationship>().Properties);
                break;
            case GraphValueKind.Path:
                AddAll(value.As<GraphPath>().Nodes);
                AddAll(value.As<GraphPath>().Relationships);
                break;
        }
    }

    private void AddAll(IEnumerable<GraphValue> values)
    {
        foreach (GraphValue value in values)
        {
            Add(value);
        }
    }

    private void AddId(GraphMap properties)
    {
        if (properties["id"] is { IsString: true } id)
        {
            AddId(id.AsString());
        }
    }

    private void AddId(string text)
    {
        if (Slug.IsEntityId(text))
        {
            entities.Add(text);
        }
        else if (Slug.IsClaimId(text))
        {
            claims.Add(text);
        }
    }

    private static CypherStatement Claims(ClaimFilter filter, string[] ids) => new(
        $$"""
        UNWIND $ids AS id
        MATCH (subject:Entity)-[claim:{{string.Join('|', Ontology.Relationships.Select(type => type.Name))}} {id: id}]->(object:Entity)
        WHERE {{filter.Claim("claim")}}
        RETURN subject.id AS subject, object.id AS object, {{ClaimColumns.Of(filter)}}
        """,
        filter.Parameters(("ids", GraphValue.Object(GraphList.OfStrings(ids)))));
}
