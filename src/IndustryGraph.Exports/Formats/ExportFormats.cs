using IndustryGraph.Exports.Formats.Csv;
using IndustryGraph.Exports.Formats.Cypher;
using IndustryGraph.Exports.Formats.Dot;
using IndustryGraph.Exports.Formats.Gexf;
using IndustryGraph.Exports.Formats.GraphMl;
using IndustryGraph.Exports.Formats.Json;
using IndustryGraph.Exports.Requests;

namespace IndustryGraph.Exports.Formats;

/// <summary>The formats that there are. To add one, implement <see cref="IExportFormat"/> in a folder beside the others and list it here.</summary>
public static class ExportFormats
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new GexfFormat(),
        new GraphMlFormat(),
        new CytoscapeFormat(),
        new GraphologyFormat(),
        new NodeLinkFormat(),
        new DotFormat(),
        new CsvFormat(),
        new CypherFormat(),
    ];

    /// <summary>The format of that name or alias.</summary>
    /// <exception cref="ExportException">There is none.</exception>
    public static IExportFormat Get(string name) =>
        All.FirstOrDefault(format => format.Name == name || format.Aliases.Contains(name))
        ?? throw new ExportException($"There is no format '{name}'.{NearestName.Hint(name, All.Select(format => format.Name))} There are {string.Join(", ", All.Select(format => format.Name))}.");
}
