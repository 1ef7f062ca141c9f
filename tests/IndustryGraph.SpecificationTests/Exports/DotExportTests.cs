using IndustryGraph.Graph.Engines;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport;
using IndustryGraph.TestSupport.Exports;
using Xunit;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>DOT, read by Graphviz.</summary>
public sealed class DotExportTests
{
    private const char Cell = '\u001E';
    private const string LineEnd = "\u001D\n";

    // Nodes and edges as lines, in the language of Graphviz, which has these characters in octal.
    private const string NodesAndEdges =
        """
        N { print("N\036", $.name, "\036", $.label, "\035") }
        E { print("E\036", $.id, "\036", $.tail.name, "\036", $.head.name, "\036", $.kind, "\036", $.firstDay, "\035") }
        """;

    [Fact]
    public async Task The_bundled_data_set()
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();

        await AssertSameAsync(engine);
    }

    [Fact]
    public async Task Ids_and_names_that_Graphviz_could_stumble_over()
    {
        await using IGraphEngine engine = await NastyGraph.OpenAsync();

        await AssertSameAsync(engine);
    }

    [Fact]
    public async Task A_neighbourhood_is_drawn()
    {
        await using IGraphEngine engine = await new SeededMemory().OpenAsync();
        ExportedFile export = await ExportedFile.WriteAsync(engine, "dot", "of=meb", "kinds=ORGANIZATION,PLATFORM");

        string picture = await RunAsync("dot", export, "-Tsvg");

        Assert.True(export.Report.Edges > 3);
        Assert.Equal(export.Report.Nodes, Count(picture, "class=\"node\""));
        Assert.Equal(export.Report.Edges, Count(picture, "class=\"edge\""));
    }

    private static async Task AssertSameAsync(IGraphEngine engine)
    {
        ExpectedGraph expected = await ExpectedGraph.OfAsync(engine);

        string read = await RunAsync("gvpr", await ExportedFile.WriteAsync(engine, "dot"), "-n", NodesAndEdges);

        IEnumerable<string> nodes = expected.Nodes.Select(node => $"N{Cell}{Written(node.Id)}{Cell}{Written(node.Name)}");
        IEnumerable<string> edges = expected.Claims.Select(claim =>
            $"E{Cell}{Written(claim.Id)}{Cell}{Written(claim.Subject)}{Cell}{Written(claim.Object)}{Cell}{claim.Type}{Cell}{claim.FirstDay}");
        Assert.Equal(
            nodes.Concat(edges).Order(StringComparer.Ordinal),
            read.Split(LineEnd, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    // Inside quotes Graphviz takes away the backslash of a quotation mark only.
    private static string Written(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<string> RunAsync(string program, ExportedFile export, params string[] arguments)
    {
        if (ForeignProgram.Find(program) is not { } found)
        {
            Assert.Skip($"{program} is not installed (Debian: graphviz).");
            return "";
        }

        string folder = TemporaryFolder.Make();
        string file = Path.Combine(folder, "export.dot");
        await File.WriteAllBytesAsync(file, export.Bytes, TestContext.Current.CancellationToken);
        return await found.RunAsync(folder, [.. arguments, file]);
    }
}
