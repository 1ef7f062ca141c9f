using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>DOT, read by Graphviz.</summary>
public sealed class DotExportTests
{
    private const string NodesAndEdges = "N { print(\"N\\t\", $.name, \"\\t\", $.label) } E { print(\"E\\t\", $.id, \"\\t\", $.tail.name, \"\\t\", $.head.name, \"\\t\", $.firstDay) }";

    [Fact]
    public async Task The_bundled_data_set()
    {
        await using IGraphEngine engine = await SeededEmbedded.OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        string[] lines = (await RunAsync("gvpr", await ExportedFile.WriteAsync(engine, "dot"), file => ["-n", NodesAndEdges, file])).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            expected.Nodes.Select(node => $"N\t{node.Id}\t{node.Name.Replace("\"", "\\\"", StringComparison.Ordinal)}").Order(StringComparer.Ordinal),
            lines.Where(line => line[0] == 'N').Select(line => line.Contains('"', StringComparison.Ordinal) ? line.Replace("\"", "\\\"", StringComparison.Ordinal) : line).Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Claims.Select(claim => $"E\t{claim.Id}\t{claim.Subject}\t{claim.Object}\t{claim.FirstDay}").Order(StringComparer.Ordinal),
            lines.Where(line => line[0] == 'E').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ids_and_names_that_Graphviz_could_stumble_over()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        string json = await RunAsync("dot", await ExportedFile.WriteAsync(engine, "dot"), file => ["-Kcirco", "-Tdot_json", file]);

        using JsonDocument read = JsonDocument.Parse(json);
        string[] names = [.. read.RootElement.GetProperty("objects").EnumerateArray().Select(node => node.GetProperty("name").GetString()!)];
        Assert.Equal(expected.Nodes.Select(node => Written(node.Id)).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Claims.Select(claim => (Written(claim.Id), Written(claim.Subject), Written(claim.Object))).Order(),
            read.RootElement.GetProperty("edges").EnumerateArray()
                .Select(edge => (edge.GetProperty("id").GetString()!, names[edge.GetProperty("tail").GetInt32()], names[edge.GetProperty("head").GetInt32()])).Order());
    }

    // Inside quotes Graphviz takes away the backslash of a quotation mark only.
    private static string Written(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static async Task<string> RunAsync(string program, ExportedFile export, Func<string, string[]> arguments)
    {
        if (ForeignProgram.Find(program) is not { } found)
        {
            Assert.Skip($"{program} is not installed (Debian: graphviz).");
            return "";
        }

        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, export.Bytes, TestContext.Current.CancellationToken);
            return await found.RunAsync(Path.GetTempPath(), arguments(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
