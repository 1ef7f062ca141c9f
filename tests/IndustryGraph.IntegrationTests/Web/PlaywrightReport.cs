using System.Text.Json;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>What Playwright's JSON reporter wrote about a run.</summary>
internal sealed class PlaywrightReport
{
    private readonly ILookup<string, PlaywrightResult> results;

    private PlaywrightReport(IEnumerable<PlaywrightResult> results) => this.results = results.ToLookup(result => result.File, StringComparer.Ordinal);

    /// <summary>The results of the tests of a file.</summary>
    public IReadOnlyList<PlaywrightResult> Of(string file) => [.. results[file]];

    /// <summary>Reads the report.</summary>
    /// <param name="json">The whole text.</param>
    public static PlaywrightReport Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new PlaywrightReport([.. Suites(document.RootElement).SelectMany(suite => Read(suite, string.Empty))]);
    }

    private static IEnumerable<PlaywrightResult> Read(JsonElement suite, string above)
    {
        string file = Path.GetFileName(suite.GetProperty("file").GetString()!);
        string title = suite.GetProperty("title").GetString()!;
        string path = title.EndsWith(".spec.ts", StringComparison.Ordinal) ? above : $"{above}{title} › ";
        foreach (JsonElement spec in suite.GetProperty("specs").EnumerateArray())
        {
            yield return new PlaywrightResult(file, path + spec.GetProperty("title").GetString(), spec.GetProperty("ok").GetBoolean(), Error(spec));
        }

        foreach (PlaywrightResult result in Suites(suite).SelectMany(inner => Read(inner, path)))
        {
            yield return result;
        }
    }

    private static IEnumerable<JsonElement> Suites(JsonElement element) =>
        element.TryGetProperty("suites", out JsonElement suites) ? suites.EnumerateArray() : [];

    private static string? Error(JsonElement spec) =>
        spec.GetProperty("tests").EnumerateArray()
            .SelectMany(test => test.GetProperty("results").EnumerateArray())
            .Select(result => result.TryGetProperty("error", out JsonElement error) && error.TryGetProperty("message", out JsonElement message) ? message.GetString() : null)
            .LastOrDefault(message => message is not null);
}

/// <summary>How one test of the browser went.</summary>
/// <param name="File">The file that it stands in, without folder.</param>
/// <param name="Title">Its name.</param>
/// <param name="Passed">Whether it passed or was skipped.</param>
/// <param name="Error">What went wrong.</param>
internal sealed record PlaywrightResult(string File, string Title, bool Passed, string? Error);
