using IndustryGraph.Cli.Output;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;

namespace IndustryGraph.Cli.Commands;

/// <summary>The catalogue of analyses as rows.</summary>
internal static class AnalysisRows
{
    public static ListCursor Of(AnalysisCatalog catalog) => new(
        ["name", "title", "parameters"],
        [.. catalog.All.Select(analysis => new[]
        {
            GraphValue.String(analysis.Name),
            GraphValue.String(analysis.Title),
            GraphValue.String(string.Join(", ", analysis.Parameters.Select(parameter => $"{parameter.Name}={parameter.DefaultText}"))),
        })]);
}
