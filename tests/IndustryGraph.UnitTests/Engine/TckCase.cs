using System.Text;

namespace IndustryGraph.UnitTests.Engine;

/// <summary>The statements of one case of the openCypher TCK and the error that it expects, if any.</summary>
internal sealed record TckCase(string Feature, string Name, IReadOnlyList<string> Statements, string? ErrorType, string? Phase, string? Detail)
{
    /// <summary>Whether the last statement must fail before it runs.</summary>
    public bool FailsAtCompileTime => Phase == "compile time";

    public override string ToString() => $"{Feature} {Name}";

    /// <summary>All cases under a folder of feature files, outlines expanded.</summary>
    public static IEnumerable<TckCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadFile);

    private static IEnumerable<TckCase> ReadFile(string path)
    {
        var scenario = new List<string>();
        foreach (string line in File.ReadLines(path).Append("Scenario: end"))
        {
            if (line.TrimStart().StartsWith("Scenario", StringComparison.Ordinal))
            {
                foreach (TckCase found in ReadScenario(Path.GetFileNameWithoutExtension(path), scenario))
                {
                    yield return found;
                }

                scenario = [];
            }

            scenario.Add(line);
        }
    }

    private static IEnumerable<TckCase> ReadScenario(string feature, List<string> lines)
    {
        int examples = lines.FindIndex(line => line.TrimStart().StartsWith("Examples:", StringComparison.Ordinal));
        if (examples < 0)
        {
            return lines.Count > 0 && lines[0].Contains('[', StringComparison.Ordinal) ? [Parse(feature, lines)] : [];
        }

        List<string> body = lines[..examples];
        List<string[]> rows = [.. lines[examples..].Where(line => line.TrimStart().StartsWith('|')).Select(Cells)];
        return rows.Skip(1).Where(row => !row.SequenceEqual(rows[0])).Select(row => Parse(feature, [.. body.Select(line => Fill(line, rows[0], row))]));
    }

    private static string[] Cells(string line)
    {
        string escaped = line.Trim().Replace("\\|", "\u0001", StringComparison.Ordinal);
        return [.. escaped.Trim('|').Split('|').Select(cell => cell.Trim().Replace('\u0001', '|').Replace("\\\\", "\\", StringComparison.Ordinal))];
    }

    private static string Fill(string line, string[] names, string[] values)
    {
        for (int i = 0; i < names.Length; i++)
        {
            line = line.Replace($"<{names[i]}>", values[i], StringComparison.Ordinal);
        }

        return line;
    }

    private static TckCase Parse(string feature, List<string> lines)
    {
        var statements = new List<string>();
        string? error = null;
        for (int i = 1; i < lines.Count; i++)
        {
            string line = lines[i].Trim();
            if (line == "\"\"\"")
            {
                statements.Add(ReadText(lines, ref i));
            }
            else if (line.Contains(" should be raised at ", StringComparison.Ordinal) && !line.StartsWith('#'))
            {
                error = line;
            }
        }

        string[] words = error?.Split(" should be raised at ") ?? [];
        return new TckCase(
            feature, lines[0].Trim(), statements, error is null ? null : words[0].Split(' ')[^1], error is null ? null : words[1].Split(':')[0],
            error is null ? null : words[1].Split(": ")[1].Trim());
    }

    private static string ReadText(List<string> lines, ref int i)
    {
        var text = new StringBuilder();
        for (i++; lines[i].Trim() != "\"\"\""; i++)
        {
            text.AppendLine(lines[i]);
        }

        return text.ToString();
    }
}
