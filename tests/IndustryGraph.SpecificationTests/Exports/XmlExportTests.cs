using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>The formats of XML: well formed, as xmllint says, and GEXF as its specification has it.</summary>
public sealed class XmlExportTests
{
    public static TheoryData<string, string[]> Exports => new()
    {
        { "gexf", [] },
        { "gexf", ["of=volkswagen-group", "parallel=true"] },
        { "gexf", ["of=volkswagen-group", "sources=nodes"] },
        { "gexf", ["view=sharing"] },
        { "graphml", [] },
        { "graphml", ["of=volkswagen-group", "sources=nodes"] },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task The_bundled_data_set_is_well_formed(string format, string[] parameters)
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();

        await CheckAsync(format, await ExportedFile.WriteAsync(engine, format, parameters));
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public async Task Ids_and_names_that_xml_could_stumble_over_are_well_formed(string format)
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        await CheckAsync(format, await ExportedFile.WriteAsync(engine, format));
    }

    private static async Task CheckAsync(string format, ExportedFile export)
    {
        if (format == "gexf")
        {
            Assert.Empty(GexfRules.FaultsOf(export.Bytes));
        }

        if (ForeignProgram.Find("xmllint") is not { } xmllint)
        {
            Assert.Skip("xmllint is not installed (Debian: libxml2-utils).");
            return;
        }

        string folder = TemporaryFolder.Make();
        string file = Path.Combine(folder, "export.xml");
        await File.WriteAllBytesAsync(file, export.Bytes, TestContext.Current.CancellationToken);
        await xmllint.RunAsync(folder, "--nonet", "--noout", file);
    }
}
