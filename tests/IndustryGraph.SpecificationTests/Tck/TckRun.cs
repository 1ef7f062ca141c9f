using System.Collections.Concurrent;
using System.Globalization;
using IndustryGraph.TestSupport;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>One run of the TCK: what its tests share, and the account that is given at its end.</summary>
public sealed class TckRun : IDisposable
{
    private const string RewriteVariable = "INDUSTRYGRAPH_TCK_REWRITE";

    private readonly ConcurrentDictionary<string, (string Category, bool Passed)> results = new(StringComparer.Ordinal);

    internal static string Folder { get; } = Path.Combine(SharedFolder.RepositoryRoot, "tests", "IndustryGraph.SpecificationTests", "Tck");

    internal static string FeaturesFolder { get; } = Path.Combine(Folder, "features");

    /// <summary>Whether this run rewrites the list of known failures instead of judging by it.</summary>
    internal static bool Rewrites { get; } = Environment.GetEnvironmentVariable(RewriteVariable) is "1" or "true";

    internal KnownFailures KnownFailures { get; } = KnownFailures.Load(Path.Combine(Folder, "known-failures.txt"));

    /// <summary>Runs the cases of a feature file, and tells of each that failed why.</summary>
    internal async Task<IReadOnlyList<(TckCase Case, string? Failure)>> RunAsync(string feature, ITckTarget target, CancellationToken cancellationToken)
    {
        var outcomes = new List<(TckCase, string?)>();
        foreach (TckCase tckCase in TckFeatureReader.Read(FeaturesFolder, feature))
        {
            string? failure = await TckRunner.RunAsync(tckCase, target, Path.Combine(Folder, "graphs"), cancellationToken);
            results[tckCase.Id] = (tckCase.Category, failure is null);
            outcomes.Add((tckCase, failure));
        }

        return outcomes;
    }

    /// <summary>Passed of total, by category and in all.</summary>
    internal string Account()
    {
        var lines = results.Values.GroupBy(result => result.Category, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Line(group.Key, group.Count(result => result.Passed), group.Count()));
        return string.Join('\n', [.. lines, Line("total", results.Values.Count(result => result.Passed), results.Count)]) + "\n";
    }

    public void Dispose()
    {
        if (results.IsEmpty)
        {
            return;
        }

        string account = Account();
        Console.WriteLine($"TCK, passed of total:\n{account}");
        string artifacts = Directory.CreateDirectory(Path.Combine(SharedFolder.RepositoryRoot, "artifacts")).FullName;
        File.WriteAllText(Path.Combine(artifacts, "tck.txt"), account);
        if (Rewrites)
        {
            KnownFailures.Rewrite(Ids(passed: true), Ids(passed: false));
        }
    }

    private IEnumerable<string> Ids(bool passed) => results.Where(result => result.Value.Passed == passed).Select(result => result.Key);

    private static string Line(string name, int passed, int total) => string.Create(CultureInfo.InvariantCulture, $"{name,-40}{passed,6} of {total,4}");
}
