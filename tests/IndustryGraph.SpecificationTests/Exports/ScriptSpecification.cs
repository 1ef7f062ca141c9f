using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.Import;
using IndustryGraph.Industry.Schema;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Language;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>A script that was exported makes the same graph again.</summary>
public abstract class ScriptSpecification(EngineSource source)
{
    private static readonly string KnownAt = $"knownAt={ExportedFile.KnownAt}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_stands_in_ids_and_names_comes_back()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();
        await using IGraphEngine copy = await source.OpenEmptyAsync();
        ExportedFile script = await ExportedFile.WriteAsync(engine, "cypher", KnownAt);

        await new ScriptImporter(copy).RunAsync(script.Text, cancellationToken: Token);

        Assert.Equal(await StoredGraph.ReadAsync(engine), await StoredGraph.ReadAsync(copy));
        Assert.Equal(script.Text, (await ExportedFile.WriteAsync(copy, "cypher", KnownAt)).Text);
        Assert.Equal(GraphSchema.Statements.Count, await CountAsync(copy, "SHOW CONSTRAINTS") + await CountIndexesAsync(copy));
    }

    [Fact]
    public async Task A_script_does_not_go_into_a_store_that_holds_something()
    {
        await using IGraphEngine engine = await source.OpenEmptyAsync();
        await engine.QueryAsync(new CypherStatement("CREATE (:IndustryGraph {schemaVersion: 1})"), AccessMode.Write, Token);

        ImportException refused = await Assert.ThrowsAsync<ImportException>(() => new ScriptImporter(engine).RunAsync("CREATE ();", cancellationToken: Token));

        Assert.Contains("holds data already", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(engine, "MATCH (n) RETURN n"));
    }

    [Fact]
    public async Task A_script_without_a_marker_leaves_nothing_behind()
    {
        await using IGraphEngine engine = await source.OpenEmptyAsync();

        ImportException refused = await Assert.ThrowsAsync<ImportException>(
            () => new ScriptImporter(engine).RunAsync("CREATE (:Entity {id: 'a'});", cancellationToken: Token));

        Assert.Contains("(:IndustryGraph {schemaVersion: 1})", refused.Message, StringComparison.Ordinal);
        Assert.Equal(StoreContents.Empty, (await StoreMarker.ReadAsync(engine, Token)).Contents);
    }

    private static async Task<int> CountAsync(IGraphEngine engine, string statement) =>
        (await engine.QueryAsync(new CypherStatement(statement), AccessMode.Read, Token)).Rows.Count;

    // But those that Neo4j has from the start and those that belong to constraints.
    private static async Task<int> CountIndexesAsync(IGraphEngine engine)
    {
        ResultTable indexes = await engine.QueryAsync(new CypherStatement("SHOW INDEXES"), AccessMode.Read, Token);
        int type = indexes.Columns.ToList().IndexOf("type");
        int constraint = indexes.Columns.ToList().IndexOf("owningConstraint");
        return indexes.Rows.Count(row => row[constraint].IsNull && row[type].AsString() != "LOOKUP");
    }
}

public sealed class ScriptInMemory() : ScriptSpecification(new MemorySource());

public sealed class ScriptInAFile() : ScriptSpecification(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class ScriptOnNeo4j(Neo4jServer server) : ScriptSpecification(new Neo4jSource(server));
