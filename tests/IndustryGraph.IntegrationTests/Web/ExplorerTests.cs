using System.Globalization;
using System.Text;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>
/// The explorer in headless Chromium against the real server. The tests themselves are <c>Web/e2e/*.spec.ts</c>; each file is
/// a case here, and a failure names the tests of it that failed.
/// </summary>
public sealed class ExplorerTests(ExplorerRun run) : IClassFixture<ExplorerRun>
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(ExplorerFolder.Tests, "*.spec.ts").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_explorer_passes_in_a_browser(string file)
    {
        Assert.SkipWhen(run.SkipReason is not null, run.SkipReason ?? string.Empty);
        Assert.True(run.Report is not null, $"The tests came to no report:\n{run.Output}");

        IReadOnlyList<PlaywrightResult> results = run.Report.Of(file);
        Assert.True(results.Count > 0, $"No test of {file} was run:\n{run.Output}");
        PlaywrightResult[] failed = [.. results.Where(result => !result.Passed)];
        Assert.True(failed.Length == 0, Describe(failed, results.Count));
    }

    private static string Describe(PlaywrightResult[] failed, int all)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{failed.Length} of {all} failed:");
        foreach (PlaywrightResult result in failed)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {result.Title}").AppendLine(result.Error);
        }

        return text.ToString();
    }
}
