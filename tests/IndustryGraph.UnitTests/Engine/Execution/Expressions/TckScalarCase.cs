namespace IndustryGraph.UnitTests.Engine.Execution.Expressions;

/// <summary>A case of the openCypher TCK that needs no graph: one statement with the rows that it returns, or its runtime error.</summary>
internal sealed record TckScalarCase(string Name, string Statement, IReadOnlyList<string[]> Parameters, IReadOnlyList<string[]>? Rows, bool IgnoresListOrder, string? RuntimeError)
{
    public override string ToString() => Name;

    /// <summary>The cases of a feature file, outlines expanded, that have one statement and a table or a runtime error.</summary>
    public static IEnumerable<TckScalarCase> ReadFile(string path)
    {
        var scenario = new List<string>();
        foreach (string line in File.ReadLines(path).Append("Scenario: end"))
        {
            if (line.TrimStart().StartsWith("Scenario", StringComparison.Ordinal))
            {
                foreach (TckScalarCase? found in ReadScenario(Path.GetFileNameWithoutExtension(path), scenario))
                {
                    if (found is not null)
                    {
                        yield return found;
                    }
                }

                scenario = [];
            }

            scenario.Add(line);
        }
    }

    private static IEnumerable<TckScalarCase?> ReadScenario(string feature, List<string> lines)
    {
        int examples = lines.FindIndex(line => line.Trim() == "Examples:");
        if (examples < 0)
        {
            return [Parse(feature, lines, 0)];
        }

        List<string[]> rows = [.. lines[examples..].Where(line => line.TrimStart().StartsWith('|')).Select(Cells)];
        return rows.Skip(1).Select((row, i) => Parse(feature, [.. lines[..examples].Select(line => Fill(line, rows[0], row))], i + 1));
    }

    private static TckScalarCase? Parse(string feature, List<string> lines, int example)
    {
        var statements = new List<string>();
        var parameters = new List<string[]>();
        List<string[]>? rows = null;
        List<string[]> table = [];
        string? error = null;
        bool ignoresListOrder = false;
        for (int i = 1; i < lines.Count; i++)
        {
            string line = lines[i].Trim();
            if (line == "\"\"\"")
            {
                int end = lines.FindIndex(i + 1, text => text.Trim() == "\"\"\"");
                statements.Add(string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
            else if (line.StartsWith("And parameters are", StringComparison.Ordinal))
            {
                table = parameters;
            }
            else if (line.StartsWith("Then the result should be", StringComparison.Ordinal))
            {
                table = rows = [];
                ignoresListOrder = line.Contains("ignoring element order", StringComparison.Ordinal);
            }
            else if (line.Contains("should be raised at runtime", StringComparison.Ordinal))
            {
                error = line.Split(' ')[2];
            }
            else if (line.StartsWith('|'))
            {
                table.Add(Cells(line));
            }
        }

        return statements.Count == 1 && (rows is not null || error is not null)
            ? new TckScalarCase($"{feature} {lines[0].Trim()} #{example}", statements[0], parameters, rows, ignoresListOrder, error)
            : null;
    }

    private static string[] Cells(string line)
    {
        string escaped = line.Trim().Replace("\\|", "\u0001", StringComparison.Ordinal);
        return [.. escaped[1..^1].Split('|').Select(cell => cell.Trim().Replace('\u0001', '|').Replace("\\\\", "\\", StringComparison.Ordinal))];
    }

    private static string Fill(string line, string[] names, string[] values)
    {
        for (int i = 0; i < names.Length; i++)
        {
            line = line.Replace($"<{names[i]}>", values[i], StringComparison.Ordinal);
        }

        return line;
    }
}
