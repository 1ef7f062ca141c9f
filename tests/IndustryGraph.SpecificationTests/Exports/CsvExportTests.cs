using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Exports;
using nietras.SeparatedValues;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>The two tables of a CSV export, read back.</summary>
public sealed class CsvExportTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_tables_have_the_headings_that_Gephi_knows()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        using ZipArchive archive = Open(await ExportedFile.WriteAsync(engine, "csv"));

        Assert.Equal(["nodes.csv", "edges.csv"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal("Id,Label,entityKind,labels,kind", string.Join(',', Read(archive, "nodes.csv").Headings.Take(5)));
        Assert.Equal("Source,Target,Type,Id,Label,Kind,Weight,version,status", string.Join(',', Read(archive, "edges.csv").Headings.Take(9)));
    }

    [Fact]
    public async Task The_bundled_data_set_is_in_them()
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();

        await AssertSameAsync(engine);
    }

    [Fact]
    public async Task Whatever_stands_in_ids_and_names_is_in_them()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        await AssertSameAsync(engine);
    }

    private static async Task AssertSameAsync(IGraphEngine engine)
    {
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);
        using ZipArchive archive = Open(await ExportedFile.WriteAsync(engine, "csv.zip"));
        Table nodes = Read(archive, "nodes.csv");
        Table edges = Read(archive, "edges.csv");

        Assert.Equal(
            expected.Nodes.Select(node => (node.Id, node.Name, node.Kind ?? "", List(node.Aliases))).Order(),
            nodes.Rows.Select(row => (row["Id"], row["Label"], row["kind"], row["aliases"])).Order());
        Assert.Equal(
            expected.Claims.Select(claim => (claim.Subject, claim.Object, claim.Id, claim.Type, claim.Status, claim.FirstDay ?? "", claim.LastDay ?? "")).Order(),
            edges.Rows.Select(row => (row["Source"], row["Target"], row["Id"], row["Kind"], row["status"], row["firstDay"], row["lastDay"])).Order());
        Assert.Equal(expected.Claims.Select(claim => (claim.Id, List(claim.Sources))).Order(), edges.Rows.Select(row => (row["Id"], row["sources"])).Order());
    }

    private static string List(IReadOnlyList<string> items) => items.Count == 0 ? "" : JsonSerializer.Serialize(items, Relaxed);

    private static ZipArchive Open(ExportedFile export) => new(new MemoryStream(export.Bytes), ZipArchiveMode.Read);

    private static Table Read(ZipArchive archive, string name)
    {
        using var text = new StreamReader(archive.GetEntry(name)!.Open());
        using SepReader reader = Sep.New(',').Reader(options => options with { Unescape = true }).From(text);
        string[] headings = [.. reader.Header.ColNames];
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (SepReader.Row row in reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < headings.Length; i++)
            {
                cells[headings[i]] = row[i].ToString();
            }

            rows.Add(cells);
        }

        return new Table(headings, rows);
    }

    private sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows);
}
