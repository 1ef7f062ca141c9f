using System.Text.RegularExpressions;

namespace IndustryGraph.Industry.Analyses;

/// <summary>Reads the file of an analysis: a header of comments, and the statement.</summary>
internal static partial class AnalysisText
{
    /// <summary>What the header says.</summary>
    /// <exception cref="FormatException">The header lacks something or says it in another form.</exception>
    public static Analysis Read(string name, string text)
    {
        var header = new AnalysisHeader(name, text);
        return new Analysis
        {
            Name = name,
            Title = header.Title,
            Description = header.Description,
            Parameters = [.. header.Section("Parameters").Select(entry => ReadParameter(name, entry))],
            Columns = [.. header.Section("Columns").Select(entry => ReadColumn(name, entry))],
            Statement = text,
        };
    }

    private static AnalysisParameter ReadParameter(string name, string entry)
    {
        Match match = ParameterPattern().Match(entry);
        return match.Success
            ? new AnalysisParameter(match.Groups["name"].Value, AnalysisType.Of(match.Groups["type"].Value), match.Groups["default"].Value, match.Groups["text"].Value)
            : throw new FormatException($"Analysis '{name}': '{entry}' does not read 'name: TYPE = default  description' (two spaces before the description).");
    }

    private static AnalysisColumn ReadColumn(string name, string entry)
    {
        Match match = ColumnPattern().Match(entry);
        return match.Success
            ? new AnalysisColumn(match.Groups["name"].Value, match.Groups["text"].Value)
            : throw new FormatException($"Analysis '{name}': '{entry}' does not read 'name: description'.");
    }

    [GeneratedRegex(@"^(?<name>\w+): (?<type>[A-Z<>]+(?: NOT NULL)?) = (?<default>\S.*?)  (?<text>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ParameterPattern();

    [GeneratedRegex(@"^(?<name>\w+): (?<text>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnPattern();
}
