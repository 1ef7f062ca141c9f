using System.Security.Cryptography;
using System.Text;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>
/// A server of somebody else that tests may use. They empty its database, so it must be empty or marked by an earlier run;
/// the mark is an index, which outlives the data of a test and is no data. One process of tests has it at a time.
/// </summary>
internal sealed class RunningNeo4j : INeo4jProcess
{
    private const string CountForeign =
        $"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN sum(CASE WHEN name = '{TestDatabase.Mark}' THEN 1 ELSE 0 END), count(*)";

    private readonly FileStream turn;

    private RunningNeo4j(Neo4jAccess access, FileStream turn)
    {
        Access = access;
        this.turn = turn;
    }

    public Neo4jAccess Access { get; }

    /// <exception cref="InvalidOperationException">The database holds what tests did not make; it was not touched.</exception>
    public static async Task<RunningNeo4j> TakeAsync(Neo4jAccess access)
    {
        FileStream turn = await TakeTurnAsync(access);
        try
        {
            await using var engine = new Neo4jGraphEngine(access.ToOptions());
            IReadOnlyList<Graph.Values.GraphValue> indexes = (await engine.QueryAsync(new CypherStatement(CountForeign))).Rows[0];
            if (indexes[0].AsInteger() == 0)
            {
                await RefuseForeignAsync(engine, access, indexes[1].AsInteger());
                await engine.QueryAsync(new CypherStatement(TestDatabase.MakeMark), AccessMode.Write);
            }

            return new RunningNeo4j(access, turn);
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    /// <summary>Leaves the database empty and without the mark.</summary>
    public async ValueTask DisposeAsync()
    {
        await using (var engine = new Neo4jGraphEngine(Access.ToOptions()))
        {
            await TestDatabase.EmptyAsync(engine);
            await engine.QueryAsync(new CypherStatement($"DROP INDEX {TestDatabase.Mark} IF EXISTS"), AccessMode.Write);
        }

        await turn.DisposeAsync();
    }

    private static async Task RefuseForeignAsync(Neo4jGraphEngine engine, Neo4jAccess access, long indexes)
    {
        ResultTable nodes = await engine.QueryAsync(new CypherStatement("MATCH (n) RETURN count(n)"));
        long count = nodes.Rows[0][0].AsInteger();
        if (count > 0 || indexes > 0)
        {
            throw new InvalidOperationException(
                $"The database '{access.Database}' at {access.Uri} holds {count} nodes and {indexes} indexes that no test made, and tests empty their database. "
                + $"It was not touched: name an empty one in {Neo4jLocator.AddressVariable}.");
        }
    }

    private static async Task<FileStream> TakeTurnAsync(Neo4jAccess access)
    {
        string name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{access.Uri}{access.Database}")))[..16];
        string path = Path.Combine(Path.GetTempPath(), $"industrygraph-test-{name}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(500);
            }
        }
    }
}
