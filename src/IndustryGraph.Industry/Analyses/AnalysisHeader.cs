namespace IndustryGraph.Industry.Analyses;

/// <summary>
/// The comment lines above a statement: <c>Title: …</c>, a description, and sections whose entries are indented by three
/// spaces, with what they continue on indented by five.
/// </summary>
internal sealed class AnalysisHeader
{
    private const string TitlePrefix = "Title: ";
    private readonly string analysis;
    private readonly List<string> lines;

    public AnalysisHeader(string analysis, string text)
    {
        this.analysis = analysis;
        lines = [.. text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line[2..].TrimEnd())];
        Title = lines.Count > 0 && lines[0].TrimStart().StartsWith(TitlePrefix, StringComparison.Ordinal)
            ? lines[0].TrimStart()[TitlePrefix.Length..]
            : throw new FormatException($"Analysis '{analysis}': the first line does not read '// {TitlePrefix}…'.");
        Description = string.Join(' ', lines.Skip(2).TakeWhile(line => line.Length > 0).Select(line => line.Trim()));
    }

    public string Title { get; }

    public string Description { get; }

    /// <summary>The entries of a section, each on one line.</summary>
    public List<string> Section(string name)
    {
        int start = lines.IndexOf($" {name}");
        if (start < 0)
        {
            throw new FormatException($"Analysis '{analysis}': the header has no section '// {name}'.");
        }

        var entries = new List<string>();
        foreach (string line in lines.Skip(start + 1).TakeWhile(line => line.StartsWith("   ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("     ", StringComparison.Ordinal))
            {
                entries[^1] += $" {line.Trim()}";
            }
            else
            {
                entries.Add(line.Trim());
            }
        }

        return entries;
    }
}
