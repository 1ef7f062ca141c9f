using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>What an export of the whole graph must hold, by statements that are not those of the export.</summary>
internal sealed record ExpectedGraph(IReadOnlyList<ExpectedNode> Nodes, IReadOnlyList<ExpectedClaim> Claims)
{
    public static async Task<ExpectedGraph> OfAsync(IGraphEngine engine)
    {
        ResultTable nodes = await engine.QueryAsync(new CypherStatement("MATCH (n:Entity) WHERE NOT n:Source RETURN n.id, n.name, n.kind, coalesce(n.aliases, [])"));
        ResultTable claims = await engine.QueryAsync(new CypherStatement(
            """
            MATCH (s:Entity)-[c]->(o:Entity)
            RETURN c.id, s.id, type(c), o.id, c.status, toString(c.validFrom), toString(c.validTo - duration('P1D')), coalesce(c.since, ''), coalesce(c.sources, [])
            """));
        return new ExpectedGraph(
            [.. nodes.Rows.Select(row => new ExpectedNode(row[0].AsString(), Text(row[1])!, Text(row[2]), List(row[3])))],
            [.. claims.Rows.Select(row => new ExpectedClaim(
                row[0].AsString(), row[1].AsString(), row[2].AsString(), row[3].AsString(), Text(row[4])!, Text(row[5]), Text(row[6]), Text(row[7])!, List(row[8])))]);
    }

    private static string? Text(GraphValue value) => value.IsNull ? null : value.AsString();

    private static IReadOnlyList<string> List(GraphValue value) => [.. value.AsList().Select(item => item.AsString())];
}

internal sealed record ExpectedNode(string Id, string Name, string? Kind, IReadOnlyList<string> Aliases);

internal sealed record ExpectedClaim(
    string Id, string Subject, string Type, string Object, string Status, string? FirstDay, string? LastDay, string Since, IReadOnlyList<string> Sources);
