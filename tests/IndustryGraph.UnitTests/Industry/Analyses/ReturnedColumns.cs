using System.Text.RegularExpressions;

namespace IndustryGraph.UnitTests.Industry.Analyses;

/// <summary>Reads the names of the columns off the closing RETURN of a statement.</summary>
internal static partial class ReturnedColumns
{
    public static IEnumerable<string> Of(string statement)
    {
        string projection = statement[(statement.LastIndexOf("\nRETURN ", StringComparison.Ordinal) + "\nRETURN ".Length)..];
        projection = projection.Split("\nORDER BY ")[0].Trim();
        return SplitAtTopLevel(projection).Select(item => Alias().Match(item).Value);
    }

    private static IEnumerable<string> SplitAtTopLevel(string text)
    {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += "([{".Contains(text[i], StringComparison.Ordinal) ? 1 : ")]}".Contains(text[i], StringComparison.Ordinal) ? -1 : 0;
            if (text[i] == ',' && depth == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[start..].Trim();
    }

    [GeneratedRegex(@"\w+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alias();
}
