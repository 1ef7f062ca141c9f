using System.Text;
using IndustryGraph.TestSupport;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>The rows of a file of the data set as maps from column to text. Shares no code with the reader of the product.</summary>
internal static class CsvRows
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        string text = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "cypher", "seed", file));
        List<List<string>> lines = Split(text);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<List<string>> Split(string text)
    {
        var lines = new List<List<string>>();
        var line = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || (c != ',' && c != '\n'))
            {
                cell.Append(c);
            }
            else
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    lines.Add(line);
                    line = [];
                }
            }
        }

        return lines;
    }
}
