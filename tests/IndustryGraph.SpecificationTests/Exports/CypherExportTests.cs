using IndustryGraph.Engine;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Import;
using IndustryGraph.Industry.Schema;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>A script that was exported makes the same graph again, in either store.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CypherExportTests(Neo4jServer server)
{
    private static readonly string KnownAt = $"knownAt={ExportedFile.KnownAt}";

    [Fact]
    public async Task The_bundled_data_set_comes_back_from_its_script()
    {
        await using IGraphEngine engine = await SeededEmbedded.OpenAsync();
        ExportedFile script = await ExportedFile.WriteAsync(engine, "cypher", KnownAt);
        await using IGraphEngine copy = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions());

        await new ScriptImporter(copy).RunAsync(script.Text, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(await ContentsAsync(engine), await ContentsAsync(copy));
        Assert.Equal(script.Text, (await ExportedFile.WriteAsync(copy, "cypher", KnownAt)).Text);
        Assert.Equal(GraphSchema.Statements.Count, await CountAsync(copy, "SHOW CONSTRAINTS") + await CountAsync(copy, "SHOW INDEXES WHERE owningConstraint IS NULL"));
    }

    [Fact]
    public async Task Whatever_stands_in_ids_and_names_comes_back()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();
        ExportedFile script = await ExportedFile.WriteAsync(engine, "cypher", KnownAt);
        await using IGraphEngine copy = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions());

        await new ScriptImporter(copy).RunAsync(script.Text, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(await ContentsAsync(engine), await ContentsAsync(copy));
    }

    [Fact]
    public async Task Neo4j_takes_whatever_stands_in_ids_and_names()
    {
        await using IGraphEngine neo4j = await server.OpenEmptyAsync();
        await using IGraphEngine engine = await NastyGraph.OpenAsync();
        ExportedFile script = await ExportedFile.WriteAsync(engine, "cypher", KnownAt);

        await new ScriptImporter(neo4j).RunAsync(script.Text, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(await ContentsAsync(engine), await ContentsAsync(neo4j));
    }

    [Fact]
    public async Task A_script_does_not_go_into_a_store_that_holds_something()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        ImportException refused = await Assert.ThrowsAsync<ImportException>(() => new ScriptImporter(engine).RunAsync("CREATE ();"));

        Assert.Contains("holds data already", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_without_a_marker_leaves_nothing_behind()
    {
        await using IGraphEngine engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions());

        ImportException refused = await Assert.ThrowsAsync<ImportException>(() => new ScriptImporter(engine).RunAsync("CREATE (:Entity {id: 'a'});"));

        Assert.Contains("(:IndustryGraph {schemaVersion: 1})", refused.Message, StringComparison.Ordinal);
        Assert.Equal(StoreContents.Empty, (await StoreMarker.ReadAsync(engine)).Contents);
    }

    private static async Task<int> CountAsync(IGraphEngine engine, string statement) => (await engine.QueryAsync(new CypherStatement(statement))).Rows.Count;

    // Nodes and relationships with all their properties, but for when the store was loaded.
    private static async Task<string> ContentsAsync(IGraphEngine engine)
    {
        ResultTable nodes = await engine.QueryAsync(new CypherStatement("MATCH (n) WHERE NOT n:IndustryGraph RETURN labels(n), properties(n)"));
        ResultTable relationships = await engine.QueryAsync(new CypherStatement("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)"));
        return string.Join('\n', nodes.Rows.Concat(relationships.Rows).Select(row => string.Join(' ', row.Select(Text))).Order(StringComparer.Ordinal));
    }

    private static string Text(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => $"{{{string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        GraphValueKind.List when value.AsList().All(item => item.IsString) && value.AsList().Any(item => item.AsString() == "Entity") =>
            string.Join(':', value.AsList().Select(item => item.AsString()).Order(StringComparer.Ordinal)),
        _ => value.ToString(),
    };
}
