using System.Collections.Concurrent;
using System.Globalization;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>
/// Golden answers: what the sharing analyses say about the bundled data set, compared with <see cref="NaiveSharing"/> in
/// every pair, platform and piece of evidence, and with pairs that were reasoned out by hand.
/// </summary>
public abstract class SharingTests(SeededSource source)
{
    private static readonly string[] Days = ["2015-06-30", "2019-07-09", "2026-11-01"];
    private static readonly string[] Vehicles = ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"];
    private static readonly Lazy<NaiveGraph> Naive = new(NaiveGraph.Read);

    // The naive method takes its time, and all engines are compared with the same answers.
    private static readonly ConcurrentDictionary<(string Day, string Analysis, string? Kinds, string Statuses), Lazy<List<string>>> Answers = [];

    /// <summary>The days, levels, kinds and statuses that are compared.</summary>
    public static TheoryData<string, string, string?, string> Questions
    {
        get
        {
            var questions = new TheoryData<string, string, string?, string>();
            foreach (string day in Days)
            {
                foreach (string analysis in (string[])["platform-sharing", "platform-sharing-groups"])
                {
                    questions.Add(day, analysis, string.Join(',', Vehicles), "ACTIVE");
                    questions.Add(day, analysis, string.Join(',', Vehicles), "ACTIVE,NEGOTIATING,ANNOUNCED");
                    questions.Add(day, analysis, "EV", "ANNOUNCED,RUMOURED,NEGOTIATING");
                    questions.Add(day, analysis, "SOFTWARE,BATTERY,AUTONOMOUS_DRIVING", "ACTIVE");
                    questions.Add(day, analysis, null, "ACTIVE,ANNOUNCED");
                }
            }

            return questions;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task All_pairs_platforms_and_evidence_are_those_of_the_naive_method(string day, string analysis, string? kinds, string statuses)
    {
        List<string> expected = Answers.GetOrAdd((day, analysis, kinds, statuses), NaiveAnswer).Value;

        List<SharedPair> pairs = await AskAsync(analysis, day, statuses, kinds ?? "null");

        Assert.Equal(expected, pairs.SelectMany(pair => pair.Lines));
    }

    [Theory]
    [InlineData("platform-sharing", "", 254)]
    [InlineData("platform-sharing-groups", "", 48)]
    [InlineData("platform-sharing", "null", 376)]
    [InlineData("platform-sharing-groups", "null", 151)]
    public async Task The_figures_of_the_data_sets_own_readme_hold(string analysis, string kinds, int pairs) =>
        Assert.Equal(pairs, (await AskAsync(analysis, "2026-11-01", "ACTIVE", kinds.Length > 0 ? kinds : string.Join(',', Vehicles))).Count);

    [Theory]
    [MemberData(nameof(HandReasoned.Pairs), MemberType = typeof(HandReasoned), DisableDiscoveryEnumeration = true)]
    public async Task Pairs_that_were_reasoned_out_by_hand_hold(HandReasoned pair)
    {
        List<SharedPair> found = await AskAsync(pair.Analysis, pair.Day, pair.Statuses, string.Join(',', Vehicles), pair.One, pair.Other);

        Assert.Equal(pair.Expected, found.SelectMany(row => row.Platforms));
    }

    [Theory]
    [InlineData("2021-12-31", "volkswagen-group")]
    [InlineData("2022-01-15", "audi,volkswagen-group")]
    [InlineData("2022-02-01", "audi,volkswagen-group")]
    public async Task A_company_sold_within_a_month_belongs_to_its_buyer_from_the_first_day_of_it(string day, string owners)
    {
        // Volkswagen Group's 100 % of Bentley end in 2022-01, Audi's begin in 2022-01: both are majorities all that month.
        ResultTable chains = await RunAsync("ownership-chains", new() { ["organization"] = "bentley", ["asOf"] = day });

        IReadOnlyList<GraphValue> row = Assert.Single(chains.Rows);
        Assert.Equal($"bentley,{owners}", string.Join(',', row[5].AsList().Select(id => id.AsString())));
    }

    private static Lazy<List<string>> NaiveAnswer((string Day, string Analysis, string? Kinds, string Statuses) question) => new(() =>
        new NaiveSharing(Naive.Value, DateOnly.Parse(question.Day, CultureInfo.InvariantCulture))
            .Lines(question.Analysis.EndsWith("groups", StringComparison.Ordinal), question.Kinds?.Split(','), question.Statuses.Split(',')));

    private async Task<List<SharedPair>> AskAsync(
        string analysis, string day, string statuses, string kinds, string organization = "null", string partner = "null")
    {
        ResultTable table = await RunAsync(analysis, new()
        {
            ["asOf"] = day,
            ["knownAt"] = "2026-12-01T00:00:00Z",
            ["statuses"] = statuses,
            ["kinds"] = kinds,
            ["organization"] = organization,
            ["partner"] = partner,
        });
        return [.. table.Rows.Select(row => new SharedPair(row))];
    }

    private async Task<ResultTable> RunAsync(string analysis, Dictionary<string, string> parameters)
    {
        await using IGraphEngine engine = await source.OpenAsync();
        CypherStatement statement = AnalysisCatalog.Bundled.Get(analysis).BindText(parameters, TimeProvider.System);
        return await engine.QueryAsync(statement, AccessMode.Read, TestContext.Current.CancellationToken);
    }
}

public sealed class SharingInMemory() : SharingTests(new SeededMemory());

public sealed class SharingInAFile() : SharingTests(new SeededFile());

[Collection(SeededCollection.Name)]
public sealed class SharingOnNeo4j(SeededNeo4j source) : SharingTests(source);
