using IndustryGraph.Graph.Engines;
using IndustryGraph.Industry.Import;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Language;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>The bundled data set comes back from its script.</summary>
[EmbeddedOnly("Neo4j compiles a script's literals for more than a minute; what it makes of a small script is compared, and of the whole data set by the import of tables.")]
public abstract class WholeScriptSpecification(EngineSource source)
{
    private static readonly string KnownAt = $"knownAt={ExportedFile.KnownAt}";

    [Fact]
    public async Task The_bundled_data_set_comes_back_from_its_script()
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();
        await using IGraphEngine copy = await source.OpenEmptyAsync();
        ExportedFile script = await ExportedFile.WriteAsync(engine, "cypher", KnownAt);

        await new ScriptImporter(copy).RunAsync(script.Text, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(await StoredGraph.ReadAsync(engine), await StoredGraph.ReadAsync(copy));
        Assert.Equal(script.Text, (await ExportedFile.WriteAsync(copy, "cypher", KnownAt)).Text);
    }
}

public sealed class WholeScriptInMemory() : WholeScriptSpecification(new MemorySource());

public sealed class WholeScriptInAFile() : WholeScriptSpecification(new SqliteSource());
