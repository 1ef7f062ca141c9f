using IndustryGraph.Exports.Reading;
using IndustryGraph.Exports.Requests;

namespace IndustryGraph.Exports;

/// <summary>What an export is of, as a title for people and as the name of a file.</summary>
internal static class ExportTitle
{
    private const int MostIdLength = 60;

    public static string Of(ExportRequest request)
    {
        string what = request.Analysis is { } analysis ? $"analysis {analysis.Name}"
            : request.View == ExportView.Sharing ? $"platform sharing of {(request.OfGroups ? "groups" : "organizations")}"
            : "graph";
        string of = request.Of.Count == 0 ? "" : $" around {string.Join(", ", request.Of.Take(3))}{(request.Of.Count > 3 ? " and others" : "")}";
        return $"IndustryGraph: {what}{of}{(request.AsOf is { } day ? $" on {ExportDays.Format(day)}" : "")}";
    }

    /// <summary>A file name of ASCII letters, digits and hyphens, whatever the ids are made of.</summary>
    public static string FileName(ExportRequest request)
    {
        string what = request.Analysis is { } analysis ? analysis.Name : request.View == ExportView.Sharing ? (request.OfGroups ? "sharing-groups" : "sharing") : "graph";
        string of = request.Of.Count == 0 ? "" : $"-{Plain(request.Of[0])}{(request.Of.Count > 1 ? "-and-others" : "")}";
        string day = request.AsOf is { } asOf ? $"-{ExportDays.Format(asOf)}" : "";
        return $"industrygraph-{what}{of}{day}.{request.Format.FileExtension}";
    }

    private static string Plain(string id)
    {
        string plain = string.Concat(id.Take(MostIdLength).Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-')).Trim('-');
        return plain.Length == 0 ? "entity" : plain;
    }
}
