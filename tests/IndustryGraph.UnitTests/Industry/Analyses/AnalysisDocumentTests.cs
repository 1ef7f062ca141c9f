using IndustryGraph.Industry.Analyses;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Analyses;

/// <summary>Keeps <c>docs/analyses.md</c> equal to the headers. INDUSTRYGRAPH_UPDATE_DOCS=1 writes it anew.</summary>
public sealed class AnalysisDocumentTests
{
    [Fact]
    public void The_document_says_what_the_headers_say()
    {
        string path = Path.Combine(RepositoryFolder.Root, "docs", "analyses.md");
        string expected = Render();
        if (Environment.GetEnvironmentVariable("INDUSTRYGRAPH_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Render()
    {
        IEnumerable<string> lines =
        [
            "# Analyses",
            "",
            "The named questions of `cypher/analysis`. Each file runs as it stands in Neo4j Browser, by `industrygraph analyze NAME`, and by the GraphQL field `runAnalysis`. A test keeps this page equal to their headers.",
            "",
            "| analysis | question |",
            "| --- | --- |",
            .. AnalysisCatalog.Bundled.All.Select(analysis => $"| [{analysis.Name}](#{analysis.Name}) | {Cell(analysis.Title)} |"),
            .. AnalysisCatalog.Bundled.All.SelectMany(Render),
            "",
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Render(Analysis analysis) =>
    [
        "",
        $"## {analysis.Name}",
        "",
        $"**{analysis.Title}.** {analysis.Description}",
        "",
        "| parameter | type | default | meaning |",
        "| --- | --- | --- | --- |",
        .. analysis.Parameters.Select(parameter => $"| `{parameter.Name}` | `{parameter.Type}` | `{parameter.DefaultText}` | {Cell(parameter.Description)} |"),
        "",
        "| column | meaning |",
        "| --- | --- |",
        .. analysis.Columns.Select(column => $"| `{column.Name}` | {Cell(column.Description)} |"),
    ];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
