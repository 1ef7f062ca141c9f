using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>Empties a database between tests.</summary>
internal static class TestDatabase
{
    /// <summary>The index that says that tests may empty the database.</summary>
    public const string Mark = "industrygraph_tests_may_empty_this_database";

    public const string MakeMark = $"CREATE INDEX {Mark} IF NOT EXISTS FOR (n:IndustryGraphTests) ON (n.none)";

    /// <summary>Removes nodes, relationships, constraints and indexes, but not the mark.</summary>
    public static async Task EmptyAsync(IGraphEngine engine)
    {
        await engine.QueryAsync(new CypherStatement("MATCH (n) DETACH DELETE n") { Limits = StatementLimits.None }, AccessMode.Write);
        await DropAsync(engine, "SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT");
        await DropAsync(engine, $"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND name <> '{Mark}' RETURN name", "DROP INDEX");
    }

    private static async Task DropAsync(IGraphEngine engine, string list, string drop)
    {
        foreach (IReadOnlyList<GraphValue> row in (await engine.QueryAsync(new CypherStatement(list))).Rows)
        {
            await engine.QueryAsync(new CypherStatement($"{drop} `{row[0].AsString()}` IF EXISTS"), AccessMode.Write);
        }
    }
}
