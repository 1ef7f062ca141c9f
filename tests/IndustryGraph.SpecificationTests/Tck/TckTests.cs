using IndustryGraph.Engine.Execution.Rows;
using Xunit;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>
/// The TCK on the embedded engine: a case that fails must be known to, and one that passes must not be on that list. Batches
/// of two rows prove that nothing depends on where batches end.
/// </summary>
public sealed class TckTests(TckRun run) : IClassFixture<TckRun>
{
    private const string CaseVariable = "INDUSTRYGRAPH_TCK_CASE";
    private const int SmallBatch = 2;

    /// <summary>The feature files.</summary>
    public static TheoryData<string> Features => [.. TckFeatureReader.List(TckRun.FeaturesFolder)];

    [Theory]
    [MemberData(nameof(Features))]
    public Task Cases_pass_that_are_not_known_to_fail(string feature) => JudgeAsync(feature, Batch.FullCapacity);

    [Theory]
    [MemberData(nameof(Features))]
    public Task Cases_pass_with_batches_of_two_rows(string feature) => TckRun.Rewrites ? Task.CompletedTask : JudgeAsync(feature, SmallBatch);

    private async Task JudgeAsync(string feature, int batchCapacity)
    {
        var surprises = new List<string>();
        foreach ((TckCase tckCase, string? failure) in await run.RunAsync(feature, new EmbeddedTckTarget(batchCapacity), TestContext.Current.CancellationToken))
        {
            Tell(tckCase, failure);
            bool known = run.KnownFailures.Contains(tckCase.Id);
            if (failure is not null && !known)
            {
                surprises.Add($"{tckCase.Id} {tckCase.Title} fails:\n{failure}");
            }
            else if (failure is null && known)
            {
                surprises.Add($"{tckCase.Id} passes: take it off known-failures.txt");
            }
        }

        Assert.True(TckRun.Rewrites || surprises.Count == 0, string.Join("\n\n", surprises));
    }

    private static void Tell(TckCase tckCase, string? failure)
    {
        if (string.Equals(Environment.GetEnvironmentVariable(CaseVariable), tckCase.Id, StringComparison.Ordinal))
        {
            string steps = string.Join('\n', tckCase.Steps.Select(step => step.DocString is null ? step.Text : $"{step.Text}\n{step.DocString}"));
            TestContext.Current.TestOutputHelper?.WriteLine($"{tckCase.Title}\n{steps}\n{failure ?? "passes"}");
        }
    }
}
