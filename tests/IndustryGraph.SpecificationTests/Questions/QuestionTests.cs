using System.Text.Json;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Sharing;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The root fields of GraphQL that ask more than one entity, over the bundled data set.</summary>
public abstract class QuestionTests(SeededSource source)
{
    [Theory]
    [InlineData("ORGANIZATION", "2019-07-09")]
    [InlineData("GROUP", "2019-07-09")]
    [InlineData("ORGANIZATION", "2026-11-01")]
    [InlineData("GROUP", "2026-11-01")]
    public async Task Sharing_pages_through_the_pairs_of_the_naive_method(string level, string day)
    {
        IEnumerable<string> expected = new NaiveSharing(NaiveGraph.Read(), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Lines(level == "GROUP", ["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"], ["ACTIVE"])
            .Select(line => line.Split(" | ")[0]);

        Assert.Equal(expected, await PageThroughAsync(level, day));
    }

    [Theory]
    [InlineData("2019-07-09")]
    [InlineData("2022-01-15")]
    public async Task The_group_of_every_organization_is_that_of_the_naive_method(string day)
    {
        var naive = new NaiveSharing(NaiveGraph.Read(), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        await using var asker = new GraphQLAsker(await source.OpenAsync());

        JsonElement data = await asker.AskAsync("query ($day: Date) { organizations(first: 500, asOf: $day) { nodes { id group { id } } } }", new { day });

        JsonElement[] organizations = [.. data.At("organizations.nodes").EnumerateArray()];
        Assert.Equal(390, organizations.Length);
        Assert.All(organizations, organization => Assert.Equal(naive.GroupOf(organization.GetProperty("id").GetString()!), organization.At("group.id").GetString()));
    }

    [Fact]
    public async Task Sharing_lifts_its_arguments_and_puts_who_was_asked_for_first()
    {
        JsonElement data = await AskAsync(
            """
            {
              audi: platformSharing(organization: "audi", partner: "ford", level: GROUP) { nodes { organization { id } partner { id } } }
              partner: platformSharing(partner: "ford", level: GROUP) { nodes { organization { id } partner { id } } }
              inside: platformSharing(organization: "audi", partner: "skoda", level: GROUP) { totalCount }
            }
            """);

        JsonElement audi = Assert.Single(data.At("audi.nodes").EnumerateArray());
        Assert.Equal("volkswagen-group", audi.At("organization.id").GetString());
        Assert.All(data.Texts("partner.nodes", "partner.id"), id => Assert.Equal("ford", id));
        Assert.Equal(0, data.At("inside.totalCount").GetInt32());
    }

    [Fact]
    public async Task Paths_come_shortest_first_with_all_claims_between_neighbours()
    {
        JsonElement data = await AskAsync(
            """
            { paths(from: "skoda", to: "toyota", first: 3) { length hops { from { id } to { id } claims { id } } } }
            """);

        JsonElement[] paths = [.. data.GetProperty("paths").EnumerateArray()];
        Assert.Equal(3, paths.Length);
        Assert.All(paths, path => Assert.Equal(path.GetProperty("hops").GetArrayLength(), path.GetProperty("length").GetInt32()));
        Assert.All(paths, path => Assert.Equal("skoda", path.GetProperty("hops")[0].At("from.id").GetString()));
        Assert.Equal(["skoda", "volkswagen-group", "catl", "toyota"], paths[0].Texts("hops", "from.id").Append(paths[0].GetProperty("hops")[2].At("to.id").GetString()));
        Assert.Equal(["volkswagen-group--owns--skoda--2000-05-30"], paths[0].GetProperty("hops")[0].Texts("claims", "id"));
    }

    [Fact]
    public async Task Being_in_the_same_market_is_a_connection_only_where_it_is_asked_for()
    {
        JsonElement data = await AskAsync(
            """
            {
              default: paths(from: "nio", to: "hozon", maxHops: 2, asOf: "2022-01-01") { hops { to { id } } }
              asked: paths(from: "nio", to: "hozon", maxHops: 2, asOf: "2022-01-01", relationshipTypes: [OPERATES_IN]) { hops { to { id } } }
            }
            """);

        Assert.Empty(data.GetProperty("default").EnumerateArray());
        Assert.Equal(["china", "hozon"], Assert.Single(data.GetProperty("asked").EnumerateArray()).Texts("hops", "to.id"));
    }

    [Fact]
    public async Task A_bound_on_the_degree_keeps_hubs_out_of_paths()
    {
        JsonElement data = await AskAsync(
            """
            {
              all: paths(from: "byd", to: "stellantis", first: 20) { hops { to { id claims { totalCount } } } }
              quiet: paths(from: "byd", to: "stellantis", first: 20, maxDegree: 30) { hops { to { id claims { totalCount } } } }
            }
            """);

        Assert.Contains(Inner(data.GetProperty("all")), degree => degree > 30);
        Assert.NotEmpty(Inner(data.GetProperty("quiet")));
        Assert.All(Inner(data.GetProperty("quiet")), degree => Assert.InRange(degree, 1, 30));
    }

    [Fact]
    public async Task A_neighborhood_says_how_much_of_each_entity_it_shows()
    {
        JsonElement data = await AskAsync(
            """
            {
              network: neighborhood(of: ["ford"], limitPerNode: 10, asOf: "2019-07-09") {
                truncated nodes { distance degree shown entity { id } } claims { id subject { id } object { id } }
              }
              ford: organization(id: "ford") { claims(asOf: "2019-07-09") { totalCount } }
            }
            """);

        JsonElement network = data.GetProperty("network");
        Assert.True(network.GetProperty("truncated").GetBoolean());
        JsonElement ford = network.GetProperty("nodes")[0];
        Assert.Equal("ford", ford.At("entity.id").GetString());
        Assert.Equal((0, 10), (ford.GetProperty("distance").GetInt32(), ford.GetProperty("shown").GetInt32()));
        Assert.Equal(data.At("ford.claims.totalCount").GetInt32(), ford.GetProperty("degree").GetInt32());
        Assert.Equal(10, network.GetProperty("claims").GetArrayLength());
        Assert.All(network.GetProperty("claims").EnumerateArray(), claim =>
            Assert.Contains("ford", new[] { claim.At("subject.id").GetString(), claim.At("object.id").GetString() }));
    }

    [Fact]
    public async Task A_neighborhood_of_two_hops_holds_both_ends_of_each_claim()
    {
        JsonElement network = (await AskAsync(
            """
            { neighborhood(of: ["volkswagen-group", "toyota"], hops: 2, limitPerNode: 8) { truncated nodes { distance shown degree entity { id } } claims { id subject { id } object { id } } } }
            """)).GetProperty("neighborhood");

        Dictionary<string, int> shown = network.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.At("entity.id").GetString()!, node => node.GetProperty("shown").GetInt32());
        string[] ends = [.. network.GetProperty("claims").EnumerateArray().SelectMany(claim => new[] { claim.At("subject.id").GetString()!, claim.At("object.id").GetString()! })];
        Assert.Equal(ends.Order(StringComparer.Ordinal).Distinct(), shown.Keys.Order(StringComparer.Ordinal));
        Assert.All(shown, node => Assert.Equal(ends.Count(end => end == node.Key), node.Value));
        Assert.Equal(network.GetProperty("claims").GetArrayLength(), network.Texts("claims", "id").Distinct().Count());
        Assert.All(network.GetProperty("nodes").EnumerateArray(), node => Assert.True(node.GetProperty("shown").GetInt32() <= node.GetProperty("degree").GetInt32()));
        Assert.Contains(2, network.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("distance").GetInt32()));
    }

    [Theory]
    [InlineData("Hyundia", "hyundai")]
    [InlineData("Skoda", "skoda")]
    [InlineData("ŠKODA", "skoda")]
    [InlineData("トヨタ", "toyota")]
    [InlineData("vw meb", "meb")]
    [InlineData("toyot", "toyota")]
    [InlineData("MEB", "meb")]
    [InlineData("volkswagen-group", "volkswagen-group")]
    [InlineData("id4", "volkswagen-id-4")]
    [InlineData("Volkwagen Grup", "volkswagen-group")]
    [InlineData("比亚迪", "byd")]
    public async Task Search_finds_first_what_was_meant(string text, string id)
    {
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        JsonElement data = await asker.AskAsync("query ($text: String!) { search(text: $text, first: 5) { nodes { score matched entity { id } } } }", new { text });

        Assert.Equal(id, data.At("search.nodes")[0].At("entity.id").GetString());
        double[] scores = [.. data.At("search.nodes").EnumerateArray().Select(hit => hit.GetProperty("score").GetDouble())];
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("\" OR *:* AND (")]
    [InlineData("qqqqzzzz")]
    public async Task Search_for_nothing_finds_nothing(string text)
    {
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        JsonElement data = await asker.AskAsync("query ($text: String!) { search(text: $text, kinds: [ORGANIZATION]) { totalCount nodes { entity { id } } } }", new { text });

        Assert.Equal(data.At("search.totalCount").GetInt32(), data.At("search.nodes").GetArrayLength());
        Assert.Equal(0, data.At("search.totalCount").GetInt32());
    }

    [Fact]
    public async Task Search_keeps_to_the_kinds_and_pages()
    {
        const string Query = "query ($after: String) { search(text: \"ford\", kinds: [PLATFORM], first: 3, after: $after) { totalCount nodes { entity { entityKind id } } pageInfo { endCursor } } }";
        await using var asker = new GraphQLAsker(await source.OpenAsync());

        JsonElement first = await asker.AskAsync(Query);
        JsonElement second = await asker.AskAsync(Query, new { after = first.At("search.pageInfo.endCursor").GetString() });

        Assert.All(first.Texts("search.nodes", "entity.entityKind"), kind => Assert.Equal("PLATFORM", kind));
        Assert.Equal(6, first.Texts("search.nodes", "entity.id").Concat(second.Texts("search.nodes", "entity.id")).Distinct().Count());
        Assert.Equal(first.At("search.totalCount").GetInt32(), second.At("search.totalCount").GetInt32());
    }

    [Fact]
    public async Task A_timeline_is_ordered_and_says_what_is_stated()
    {
        JsonElement events = (await AskAsync("""{ timeline(of: ["argo-ai"], from: "2019-01-01", to: "2023-01-01") { on kind claim { id type } } }""")).GetProperty("timeline");

        string[] lines = [.. events.EnumerateArray().Select(e => $"{e.GetProperty("on").GetString()} {e.GetProperty("kind").GetString()} {e.At("claim.id").GetString()}")];
        Assert.Contains("2020-06-02 BEGAN volkswagen-group--invests-in--argo-ai--2020-06-02", lines);
        Assert.Contains("2022-10-26 ENDED volkswagen-group--invests-in--argo-ai--2020-06-02", lines);
        Assert.Contains("2020-06-02 ENDED ford--owns--argo-ai--2017-02-10", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("2017", StringComparison.Ordinal));
        Assert.Equal(lines.Select(line => line[..4]).Order(StringComparer.Ordinal), lines.Select(line => line[..4]));
    }

    [Fact]
    public async Task The_catalogue_lists_the_analyses_and_each_runs()
    {
        JsonElement analyses = (await AskAsync("{ analyses { name title description statement parameters { name type default description } columns { name description } } }")).GetProperty("analyses");
        Assert.Equal(AnalysisCatalog.Bundled.All.Select(analysis => analysis.Name), analyses.EnumerateArray().Select(analysis => analysis.GetProperty("name").GetString()));
        Assert.Equal(AnalysisCatalog.Bundled.All.Select(analysis => analysis.Description), analyses.EnumerateArray().Select(analysis => analysis.GetProperty("description").GetString()));

        foreach (JsonElement analysis in analyses.EnumerateArray())
        {
            await using var asker = new GraphQLAsker(await source.OpenAsync());
            JsonElement result = (await asker.AskAsync("query ($name: String!) { runAnalysis(name: $name, first: 3) { columns rows truncated } }", new { name = analysis.GetProperty("name").GetString() }))
                .GetProperty("runAnalysis");
            Assert.Equal(analysis.Texts("columns", "name"), result.GetProperty("columns").EnumerateArray().Select(column => column.GetString()));
            Assert.NotEmpty(result.GetProperty("rows").EnumerateArray());
            Assert.All(result.GetProperty("rows").EnumerateArray(), row => Assert.Equal(result.GetProperty("columns").GetArrayLength(), row.GetArrayLength()));
        }
    }

    [Fact]
    public async Task An_analysis_takes_its_parameters_and_says_where_it_was_cut()
    {
        JsonElement result = (await AskAsync(
            """{ runAnalysis(name: "platform-sharing-groups", parameters: {asOf: "2019-07-09", organization: "audi", statuses: ["ACTIVE", "NEGOTIATING"]}, first: 1) { columns rows truncated } }"""))
            .GetProperty("runAnalysis");

        JsonElement row = Assert.Single(result.GetProperty("rows").EnumerateArray());
        Assert.Equal(("volkswagen-group", "ford"), (row[0].GetString(), row[2].GetString()));
        Assert.False(result.GetProperty("truncated").GetBoolean());
    }

    [Fact]
    public async Task Several_questions_and_entities_are_one_statement()
    {
        // The asker asserts it.
        JsonElement data = await AskAsync(
            """
            {
              statistics { dataSetVersion entities claims sources }
              all: platformSharing { totalCount }
              groups: platformSharing(level: GROUP, asOf: "2019-07-09") { totalCount }
              search(text: "ford", first: 1) { nodes { entity { id ... on Organization { platforms(first: 2) { nodes { id } } } } } }
              organization(id: "ford") { group { id } claims(first: 1) { totalCount } }
              paths(from: "ford", to: "volkswagen-group", first: 1) { length }
              neighborhood(of: ["meb"]) { nodes { entity { id } } }
              runAnalysis(name: "ownership-chains", first: 1) { rows }
              timeline(of: ["ford"], first: 1) { on }
              marketExposure(organization: "ford") { market { id } }
              analyses { name }
            }
            """);

        Assert.Equal((1810, 4406, 1012), (data.At("statistics.entities").GetInt32(), data.At("statistics.claims").GetInt32(), data.At("statistics.sources").GetInt32()));
        Assert.Equal("2026.11.1", data.At("statistics.dataSetVersion").GetString());
        Assert.NotEqual(data.At("all.totalCount").GetInt32(), data.At("groups.totalCount").GetInt32());
    }

    [Theory]
    [InlineData("""{ platformSharing(organization: "frod") { totalCount } }""", "UNKNOWN_ID", "'ford'")]
    [InlineData("""{ paths(from: "ford", to: "volkswagen-grup") { length } }""", "UNKNOWN_ID", "'volkswagen-group'")]
    [InlineData("""{ neighborhood(of: ["toyta"]) { truncated } }""", "UNKNOWN_ID", "'toyota'")]
    [InlineData("""{ paths(from: "ford", to: "ford") { length } }""", "INVALID_ARGUMENT", "both 'ford'")]
    [InlineData("""{ paths(from: "ford", to: "audi", maxHops: 9) { length } }""", "INVALID_ARGUMENT", "between 1 and 8")]
    [InlineData("""{ paths(from: "ford", to: "audi", first: -1) { length } }""", "INVALID_ARGUMENT", "between 1 and 100")]
    [InlineData("""{ neighborhood(of: ["ford"], hops: 4) { truncated } }""", "INVALID_ARGUMENT", "between 1 and 3")]
    [InlineData("""{ neighborhood(of: ["ford"], hops: 3, limitPerNode: 500) { truncated nodes { shown } } }""", "LIMIT_EXCEEDED", "100000")]
    [InlineData("""{ platformSharing(minShared: 0) { totalCount } }""", "INVALID_ARGUMENT", "minShared")]
    [InlineData("""{ runAnalysis(name: "sharing") { rows } }""", "UNKNOWN_ID", "platform-sharing")]
    [InlineData("""{ runAnalysis(name: "platform-sharing", parameters: {asof: "2019-07-09"}) { rows } }""", "INVALID_ARGUMENT", "no parameter 'asof'")]
    [InlineData("""{ runAnalysis(name: "platform-sharing", parameters: {asOf: "2019"}) { rows } }""", "INVALID_ARGUMENT", "2019 is no DATE")]
    [InlineData("""{ runAnalysis(name: "platform-sharing", parameters: ["ford"]) { rows } }""", "INVALID_ARGUMENT", "no object")]
    public async Task What_cannot_be_answered_is_refused_with_what_would_be_right(string query, string code, string hint)
    {
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        JsonElement error = Assert.Single((await asker.RespondAsync(query)).GetProperty("errors").EnumerateArray());

        Assert.Equal(code, error.At("extensions.code").GetString());
        Assert.Contains(hint, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<int> Inner(JsonElement paths) => paths.EnumerateArray().SelectMany(path =>
        path.GetProperty("hops").EnumerateArray().SkipLast(1).Select(hop => hop.At("to.claims.totalCount").GetInt32()));

    private async Task<JsonElement> AskAsync(string query)
    {
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        return await asker.AskAsync(query);
    }

    private async Task<List<string>> PageThroughAsync(string level, string day)
    {
        const string Query =
            """
            query ($level: SharingLevel!, $day: Date, $after: String) {
              platformSharing(level: $level, asOf: $day, first: 60, after: $after) {
                nodes { organization { id } partner { id } platforms { since platform { id } } } pageInfo { hasNextPage endCursor }
              }
            }
            """;
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        var lines = new List<string>();
        string? after = null;
        do
        {
            JsonElement page = (await asker.AskAsync(Query, new { level, day, after })).GetProperty("platformSharing");
            lines.AddRange(page.GetProperty("nodes").EnumerateArray().SelectMany(pair => pair.GetProperty("platforms").EnumerateArray().Select(shared =>
                $"{pair.At("organization.id").GetString()} + {pair.At("partner.id").GetString()}: {shared.At("platform.id").GetString()} since {shared.GetProperty("since").GetString()}")));
            after = page.At("pageInfo.hasNextPage").GetBoolean() ? page.At("pageInfo.endCursor").GetString() : null;
        }
        while (after is not null);
        return lines;
    }
}

public sealed class QuestionsInMemory() : QuestionTests(new SeededMemory());

public sealed class QuestionsInAFile() : QuestionTests(new SeededFile());

[Collection(SeededCollection.Name)]
public sealed class QuestionsOnNeo4j(SeededNeo4j source) : QuestionTests(source);
