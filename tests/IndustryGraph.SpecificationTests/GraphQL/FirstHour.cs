using System.Text.RegularExpressions;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>The thirty queries that a library maintainer, a frontend engineer and an analyst send in their first hour.</summary>
internal static partial class FirstHour
{
    public static string Document { get; } = Read();

    public static IReadOnlyList<string> Names { get; } = [.. OperationName().Matches(Document).Select(match => match.Groups["name"].Value)];

    /// <summary>One of the queries as a document of its own, with the fragment where it uses it.</summary>
    public static string Query(string name)
    {
        string[] lines = Document.Split('\n');
        string query = lines.First(line => OperationName().Match(line).Groups["name"].Value == name);
        string fragment = lines.First(line => line.StartsWith("fragment ", StringComparison.Ordinal));
        return query.Contains("...Org ", StringComparison.Ordinal) ? $"{fragment}\n{query}" : query;
    }

    /// <summary>The variables that a query declares.</summary>
    public static Dictionary<string, object> Variables(string query) => new Dictionary<string, object>
    {
        ["id"] = "ford",
        ["t"] = "toyot",
        ["d"] = "2019-07-09",
        ["d1"] = "2019-07-09",
        ["d2"] = "2026-11-01",
        ["x"] = true,
    }.Where(variable => query.Contains($"${variable.Key}:", StringComparison.Ordinal)).ToDictionary();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(FirstHour).Assembly.GetManifestResourceStream("first-hour.graphql")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^query (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OperationName();
}
