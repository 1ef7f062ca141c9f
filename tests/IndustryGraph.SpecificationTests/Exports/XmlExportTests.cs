using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>The formats of XML, checked by xmllint: well formed, and GEXF as its schema wants it.</summary>
public sealed class XmlExportTests
{
    private static readonly string Schema = Path.Combine(SharedFolder.RepositoryRoot, "tests", "ExportReaders", "gexf-1.3", "gexf.xsd");

    [Theory]
    [InlineData("gexf", "parallel=false")]
    [InlineData("gexf", "parallel=true")]
    [InlineData("gexf", "sources=nodes")]
    [InlineData("gexf", "view=sharing")]
    [InlineData("graphml", "parallel=false")]
    [InlineData("graphml", "sources=nodes")]
    public async Task The_bundled_data_set_is_valid(string format, string parameter)
    {
        await using IGraphEngine engine = await SeededEmbedded.OpenAsync();

        await CheckAsync(format, await ExportedFile.WriteAsync(engine, format, parameter));
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public async Task Ids_and_names_that_xml_could_stumble_over_are_valid(string format)
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        await CheckAsync(format, await ExportedFile.WriteAsync(engine, format));
    }

    private static async Task CheckAsync(string format, ExportedFile export)
    {
        if (ForeignProgram.Find("xmllint") is not { } xmllint)
        {
            Assert.Skip("xmllint is not installed (Debian: libxml2-utils).");
            return;
        }

        string folder = Directory.CreateTempSubdirectory("industrygraph-xml-").FullName;
        try
        {
            string file = Path.Combine(folder, "export.xml");
            await File.WriteAllBytesAsync(file, export.Bytes, TestContext.Current.CancellationToken);
            await xmllint.RunAsync(folder, format == "gexf" ? ["--nonet", "--noout", "--schema", Schema, file] : ["--nonet", "--noout", file]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
