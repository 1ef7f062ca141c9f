using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Procedures;

public sealed class ProcedureTests : IAsyncDisposable
{
    private readonly IGraphEngine engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { FullText = new LuceneFullTextProvider() });

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    [Fact]
    public async Task Names_in_use_are_listed()
    {
        await RowsAsync("CREATE (:B {y: 1})-[:R {z: 1}]->(:A {x: 1}), (:C)");
        await RowsAsync("MATCH (c:C) DELETE c");

        Assert.Equal(["'A'", "'B'"], await RowsAsync("CALL db.labels() YIELD label RETURN label ORDER BY label"));
        Assert.Equal(["'R'"], await RowsAsync("CALL db.relationshipTypes()"));
        Assert.Equal(["'x'", "'y'", "'z'"], await RowsAsync("CALL db.propertyKeys() YIELD propertyKey AS key WITH key ORDER BY key RETURN key"));
    }

    [Fact]
    public async Task A_full_text_index_finds_nodes_best_first()
    {
        await RowsAsync("CREATE FULLTEXT INDEX names FOR (n:Firm) ON EACH [n.name, n.alias]");
        await RowsAsync("CREATE (:Firm {name: 'Ford Motor'}), (:Firm {name: 'Volkswagen', alias: 'vw'}), (:Firm {name: 'Motor Motor'})");

        Assert.Equal(
            ["'Motor Motor'", "'Ford Motor'"],
            await RowsAsync("CALL db.index.fulltext.queryNodes('names', 'motor') YIELD node, score WHERE score > 0 RETURN node.name ORDER BY score DESC"));
        Assert.Equal(["'Volkswagen'"], await RowsAsync("CALL db.index.fulltext.queryNodes('names', 'alias:vw') YIELD node RETURN node.name"));
        Assert.Equal(["1"], await RowsAsync("UNWIND ['ford', 'opel'] AS q CALL db.index.fulltext.queryNodes('names', q, {limit: 5}) YIELD node RETURN count(node)"));
    }

    [Theory]
    [InlineData("CALL db.index.fulltext.queryNodes('nosuch', 'x')", GraphErrorCodes.ProcedureCallFailed)]
    [InlineData("CALL db.index.fulltext.queryNodes('x')", GraphErrorCodes.SyntaxError)]
    [InlineData("CALL db.label()", GraphErrorCodes.ProcedureNotFound)]
    [InlineData("CALL db.labels() YIELD name RETURN name", GraphErrorCodes.SyntaxError)]
    public async Task A_wrong_call_is_refused(string text, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<GraphException>(() => RowsAsync(text))).Code);

    private async Task<string[]> RowsAsync(string text)
    {
        ResultTable table = await engine.QueryAsync(new CypherStatement(text), AccessMode.Write, TestContext.Current.CancellationToken);
        return [.. table.Rows.Select(row => string.Join(" | ", row))];
    }
}
