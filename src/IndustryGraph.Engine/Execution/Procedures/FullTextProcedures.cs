using IndustryGraph.Engine.FullText;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Procedures;

/// <summary>The procedures that query full-text indexes, with the names, options and columns of Neo4j's.</summary>
internal static class FullTextProcedures
{
    private static readonly ProcedureInput[] QueryInputs =
    [
        new("indexName", StaticType.String),
        new("queryString", StaticType.String),
        new("options", StaticType.Map, GraphValue.Object(GraphMap.Empty)),
    ];

    public static IReadOnlyList<Procedure> Over(FullTextSearch search) =>
    [
        new("db.index.fulltext.queryNodes", QueryInputs, [new("node", StaticType.Node), new("score", StaticType.Float)], call => Query(search, call, onRelationships: false))
        {
            Description = "Nodes that a full-text index finds, best first.",
        },
        new(
            "db.index.fulltext.queryRelationships", QueryInputs, [new("relationship", StaticType.Relationship), new("score", StaticType.Float)],
            call => Query(search, call, onRelationships: true))
        {
            Description = "Relationships that a full-text index finds, best first.",
        },
        new(
            "db.index.fulltext.listAvailableAnalyzers", [], [new("analyzer", StaticType.String), new("description", StaticType.String), new("stopwords", StaticType.List)],
            _ => search.Analyzers.Select(static analyzer => new[] { GraphValue.String(analyzer.Name), GraphValue.String(analyzer.Description), GraphValue.List() }))
        {
            Description = "The analyzers that a full-text index may name.",
        },
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], _ => [[]])
        {
            Description = "Waits until full-text indexes have the last commits; here they always do.",
        },
    ];

    private static IEnumerable<GraphValue[]> Query(FullTextSearch search, ProcedureCall call, bool onRelationships)
    {
        if (call.Arguments[0].IsNull || call.Arguments[1].IsNull)
        {
            throw new GraphException(GraphErrorCodes.ProcedureCallFailed, "The name of the index and the query must be text, one of them is null.");
        }

        GraphMap options = call.Arguments[2].IsNull ? GraphMap.Empty : call.Arguments[2].AsMap();
        var query = new FullTextQueryOptions(
            (int)Math.Min(NumberIn(options, "skip") ?? 0, int.MaxValue),
            NumberIn(options, "limit") is { } limit ? (int)Math.Min(limit, int.MaxValue) : null,
            options["analyzer"] is { IsString: true } analyzer ? analyzer.AsString() : null);
        foreach (FullTextHit hit in search.Search(call.Graph, call.Arguments[0].AsString(), onRelationships, call.Arguments[1].AsString(), query))
        {
            call.Context.Tick();
            yield return [onRelationships ? GraphValue.RelationshipReference(hit.Id) : GraphValue.NodeReference(hit.Id), GraphValue.Float(hit.Score)];
        }
    }

    private static long? NumberIn(GraphMap options, string name) => options[name] switch
    {
        { IsNull: true } => null,
        { IsInteger: true } number when number.AsInteger() >= 0 => number.AsInteger(),
        var other => throw new GraphException(GraphErrorCodes.ArgumentError, $"The option `{name}` of a full-text query must be an integer of at least 0, and is {other}."),
    };
}
