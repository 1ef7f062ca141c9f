using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>What GraphQL answers over the bundled data set, whichever engine answers.</summary>
public abstract class GraphQLSpecification(SeededGraphQL graph) : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2019, 7, 9);

    public async ValueTask InitializeAsync() => await graph.StartAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public static TheoryData<string> FirstHourQueries => new(FirstHour.Names);

    [Theory]
    [MemberData(nameof(FirstHourQueries))]
    public async Task The_queries_of_a_first_hour_answer_without_errors(string name)
    {
        string query = FirstHour.Query(name);

        JsonElement data = await graph.DataAsync(query, FirstHour.Variables(query));

        Assert.True(name == "A8" || data.EnumerateObject().All(field => field.Value.ValueKind != JsonValueKind.Null), data.GetRawText());
    }

    [Theory]
    [InlineData("A1", """{"node":{"__typename":"Claim","type":"USES"}}""")]
    [InlineData("A2", """{"nodes":[{"id":"ford"},null,{"id":"meb"}]}""")]
    [InlineData("A8", """{"organization":null}""")]
    [InlineData("A9", """{"agreement":{"status":"ENDED","value":2600000000}}""")]
    [InlineData("B5", """{"then":{"id":"ford--owns--argo-ai--2017-02-10","statusOn":"ACTIVE"},"now":{"id":"ford--owns--argo-ai--2017-02-10","statusOn":"ENDED"}}""")]
    [InlineData("B10", """{"organization":{"group":{"id":"volkswagen-group","name":"Volkswagen Group"}}}""")]
    public async Task Some_of_them_have_answers_that_are_known(string name, string answer)
    {
        string query = FirstHour.Query(name);

        Assert.Equal(answer, (await graph.DataAsync(query, FirstHour.Variables(query))).GetRawText());
    }

    [Theory]
    [InlineData("{ country: { eq: \"DE\" } }")]
    [InlineData("{ NOT: { country: { eq: \"DE\" } } }")]
    [InlineData("{ country: { eq: null } }")]
    [InlineData("{ NOT: { founded: { gte: 2000 } } }")]
    [InlineData("{ OR: [{ kind: { eq: STARTUP } }, { country: { in: [\"DE\", \"FR\"] } }] }")]
    [InlineData("{ AND: [{ founded: { gte: 1990, lte: 2010 } }, { NOT: { OR: [{ kind: { in: [BRAND, SUPPLIER] } }, { country: { eq: \"CN\" } }] } }] }")]
    [InlineData("{ name: { contains: \"Volks\" } }")]
    [InlineData("{ name: { startsWith: \"Š\" } }")]
    [InlineData("{ OR: [] }")]
    [InlineData("{ AND: [] }")]
    [InlineData("{ NOT: {} }")]
    [InlineData("{ id: { in: [] } }")]
    [InlineData("{ id: { in: [\"ford\", \"nope\"] }, name: { contains: \"ord\" } }")]
    public async Task Filters_find_what_a_naive_evaluation_finds(string where)
    {
        string[] expected = [.. Organizations().Where(o => NaiveFilter.Holds(where, o.Properties)).Select(o => o.Id).Order(StringComparer.Ordinal)];

        JsonElement page = (await graph.DataAsync($"{{ organizations(first: 500, where: {where}) {{ totalCount nodes {{ id }} }} }}")).GetProperty("organizations");

        Assert.Equal(expected, Ids(page));
        Assert.Equal(expected.Length, page.GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("NAME", "ASC")]
    [InlineData("NAME", "DESC")]
    [InlineData("FOUNDED", "ASC")]
    [InlineData("FOUNDED", "DESC")]
    [InlineData("CLAIM_COUNT", "DESC")]
    [InlineData("ID", "DESC")]
    public async Task Pages_in_any_order_and_from_either_end_make_the_whole_list(string field, string direction)
    {
        string order = $"orderBy: [{{ field: {field}, direction: {direction} }}]";
        string[] whole = Ids((await graph.DataAsync($"{{ organizations(first: 500, {order}) {{ nodes {{ id }} }} }}")).GetProperty("organizations"));

        Assert.Equal(Organizations().Count(), whole.Length);
        Assert.Equal(whole, await WalkAsync(order, "first", "after", "endCursor", "hasNextPage"));
        Assert.Equal(whole, await WalkAsync(order, "last", "before", "startCursor", "hasPreviousPage"));
    }

    [Theory]
    [InlineData("NAME", "ASC")]
    [InlineData("FOUNDED", "ASC")]
    [InlineData("FOUNDED", "DESC")]
    public async Task An_order_compares_by_code_point_ends_in_the_id_and_has_the_unknown_last(string field, string direction)
    {
        string property = field == "NAME" ? "name" : "founded";
        IEnumerable<EntityRecord> known = Organizations().Where(o => !o.Properties[property].IsNull);
        IEnumerable<EntityRecord> ordered = direction == "ASC"
            ? known.OrderBy(o => o.Properties[property], GraphValueOrderComparer.Instance)
            : known.OrderByDescending(o => o.Properties[property], GraphValueOrderComparer.Instance);
        string[] expected =
        [
            .. ((IOrderedEnumerable<EntityRecord>)ordered).ThenBy(o => o.Id, StringComparer.Ordinal).Select(o => o.Id),
            .. Organizations().Where(o => o.Properties[property].IsNull).Select(o => o.Id).Order(StringComparer.Ordinal),
        ];

        JsonElement data = await graph.DataAsync($"{{ organizations(first: 500, orderBy: [{{ field: {field}, direction: {direction} }}]) {{ nodes {{ id }} }} }}");

        Assert.Equal(expected, Ids(data.GetProperty("organizations")));
    }

    [Theory]
    [InlineData("[CURRENT]", "2019-07-09")]
    [InlineData("[UPCOMING]", "2019-07-09")]
    [InlineData("[OVER]", "2019-07-09")]
    [InlineData("[UPCOMING, CURRENT, OVER]", "2019-07-09")]
    [InlineData("[]", "2019-07-09")]
    [InlineData("[CURRENT, OVER]", "2026-11-01")]
    [InlineData("[CURRENT]", "1900-01-01")]
    public async Task Claims_read_on_a_day_as_a_naive_reading_has_them(string phases, string asOf)
    {
        DateOnly day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        string[] expected =
        [
            .. SeededGraphQL.Data.Claims
                .Select(claim => (claim.Id, Phase: NaiveTruth.Phase(claim, day), Status: NaiveTruth.Status(claim, day)))
                .Where(c => phases.Trim('[', ']').Split(", ").Contains(c.Phase))
                .OrderBy(c => c.Id, StringComparer.Ordinal)
                .Select(c => $"{c.Id} {c.Phase} {c.Status}"),
        ];

        var found = new List<string>();
        string after = "null";
        for (bool more = true; more;)
        {
            JsonElement page = (await graph.DataAsync(
                $"{{ claims(first: 500, after: {after}, phases: {phases}, asOf: \"{asOf}\") {{ totalCount edges {{ status node {{ id phaseOn statusOn }} }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty("claims");
            Assert.Equal(expected.Length, page.GetProperty("totalCount").GetInt32());
            foreach (JsonElement edge in page.GetProperty("edges").EnumerateArray())
            {
                JsonElement node = edge.GetProperty("node");
                Assert.Equal(edge.GetProperty("status").GetString(), node.GetProperty("statusOn").GetString());
                found.Add($"{node.GetProperty("id").GetString()} {node.GetProperty("phaseOn").GetString()} {edge.GetProperty("status").GetString()}");
            }

            more = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetRawText();
        }

        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Dates_read_as_they_were_stated()
    {
        foreach (Claim claim in SeededGraphQL.Data.Claims.Where((_, i) => i % 97 == 0))
        {
            JsonElement found = (await graph.DataAsync("query($id: ID!) { claim(id: $id) { validFrom validTo } }", new { id = claim.Id })).GetProperty("claim");

            Assert.Equal(claim.Since?.ToString(), found.GetProperty("validFrom").GetString());
            Assert.Equal(claim.Until?.ToString(), found.GetProperty("validTo").GetString());
        }
    }

    [Fact]
    public async Task An_entity_lists_its_claims_by_direction_with_the_other_end()
    {
        JsonElement ford = (await graph.DataAsync(
            """
            { organization(id: "ford") {
              out: claims(direction: OUT, first: 500, asOf: "2019-07-09") { edges { other { id } node { id object { id } } } }
              in: claims(direction: IN, first: 500, asOf: "2019-07-09") { edges { other { id } node { id subject { id } } } }
              both: claims(first: 500, asOf: "2019-07-09") { totalCount }
            } }
            """)).GetProperty("organization");

        Assert.Equal(Current(c => c.Subject == "ford"), EdgeIds(ford.GetProperty("out")));
        Assert.Equal(Current(c => c.Object == "ford"), EdgeIds(ford.GetProperty("in")));
        Assert.All(ford.GetProperty("out").GetProperty("edges").EnumerateArray(), e => Assert.Equal(e.GetProperty("other").GetRawText(), e.GetProperty("node").GetProperty("object").GetRawText()));
        Assert.All(ford.GetProperty("in").GetProperty("edges").EnumerateArray(), e => Assert.Equal(e.GetProperty("other").GetRawText(), e.GetProperty("node").GetProperty("subject").GetRawText()));
        Assert.Equal(Current(c => c.Subject == "ford" || c.Object == "ford").Length, ford.GetProperty("both").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_relation_has_one_edge_per_entity_with_all_claims_that_relate_it()
    {
        JsonElement platforms = (await graph.DataAsync(
            "{ organization(id: \"ford\") { platforms(asOf: \"2019-07-09\", phases: [CURRENT, OVER, UPCOMING], first: 500) { totalCount edges { node { id } claims { id } } } } }"))
            .GetProperty("organization").GetProperty("platforms");
        var expected = SeededGraphQL.Data.Claims.Where(c => c.Subject == "ford" && c.Type.Name is "DEVELOPS" or "USES" && c.Subject == "ford")
            .GroupBy(c => c.Object, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {string.Join(' ', g.Select(c => c.Id).Order(StringComparer.Ordinal))}").ToArray();

        Assert.Equal(expected, platforms.GetProperty("edges").EnumerateArray().Select(e =>
            $"{e.GetProperty("node").GetProperty("id").GetString()}: {string.Join(' ', e.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("id").GetString()))}"));
        Assert.Equal(expected.Length, platforms.GetProperty("totalCount").GetInt32());
        Assert.Contains(expected, line => line.Count(c => c == ' ') > 1);
    }

    [Theory]
    [InlineData("2010-01-01")]
    [InlineData("2019-07-09")]
    [InlineData("2026-11-01")]
    public async Task The_group_of_every_organization_is_the_top_of_its_chain_in_the_analysis(string day)
    {
        Analysis chains = AnalysisCatalog.Bundled.Get("ownership-chains");
        CypherStatement statement = chains.Bind(GraphMap.Of([KeyValuePair.Create("asOf", GraphValue.String(day))]), TimeProvider.System);
        ResultTable table = await graph.Engine.QueryAsync(statement, cancellationToken: TestContext.Current.CancellationToken);
        var tops = table.Rows.ToDictionary(row => row[0].AsString(), row => row[2].AsString(), StringComparer.Ordinal);
        string[] expected = [.. Organizations().Select(o => o.Id).Order(StringComparer.Ordinal).Select(id => $"{id} {tops.GetValueOrDefault(id, id)}")];

        JsonElement data = await graph.DataAsync($"{{ organizations(first: 500, asOf: \"{day}\") {{ nodes {{ id group {{ id }} }} }} }}");

        Assert.NotEmpty(tops);
        Assert.Equal(expected, data.GetProperty("organizations").GetProperty("nodes").EnumerateArray()
            .Select(n => $"{n.GetProperty("id").GetString()} {n.GetProperty("group").GetProperty("id").GetString()}"));
    }

    [Fact]
    public async Task What_an_argument_names_must_exist_and_the_error_names_the_nearest()
    {
        JsonElement response = await graph.RunAsync("{ timeline(of: [\"ford\", \"volkswagen-grup\"]) { on } }");

        JsonElement error = Assert.Single(response.GetProperty("errors").EnumerateArray());
        Assert.Equal("UNKNOWN_ID", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("'volkswagen-group'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("""["timeline"]""", error.GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task What_was_recorded_later_is_not_known_before()
    {
        JsonElement data = await graph.DataAsync(
            "{ claims(knownAt: \"2020-01-01T00:00:00Z\") { totalCount } claim(id: \"ford--uses--meb--2019-07-12\", knownAt: \"2020-01-01T00:00:00Z\") { id } }");

        Assert.Equal(0, data.GetProperty("claims").GetProperty("totalCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("claim").ValueKind);
    }

    private static IEnumerable<EntityRecord> Organizations() => SeededGraphQL.Data.Entities.Where(e => e.Type.Label == "Organization");

    private static string[] Current(Func<Claim, bool> filter) =>
        [.. SeededGraphQL.Data.Claims.Where(filter).Where(c => NaiveTruth.Phase(c, Day) == "CURRENT").Select(c => c.Id).Order(StringComparer.Ordinal)];

    private static string[] Ids(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!)];

    private static string[] EdgeIds(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()!)];

    private async Task<string[]> WalkAsync(string order, string size, string cursor, string end, string more)
    {
        var pages = new List<string[]>();
        string place = "null";
        for (bool goOn = true; goOn;)
        {
            JsonElement page = (await graph.DataAsync(
                $"{{ organizations({size}: 90, {cursor}: {place}, {order}) {{ nodes {{ id }} pageInfo {{ {end} {more} }} }} }}")).GetProperty("organizations");
            pages.Add(Ids(page));
            place = page.GetProperty("pageInfo").GetProperty(end).GetRawText();
            goOn = page.GetProperty("pageInfo").GetProperty(more).GetBoolean();
        }

        if (size == "last")
        {
            pages.Reverse();
        }

        return [.. pages.SelectMany(page => page)];
    }
}

public sealed class GraphQLInMemory(SeededGraphQLInMemory graph) : GraphQLSpecification(graph), IClassFixture<SeededGraphQLInMemory>;

public sealed class GraphQLInAFile(SeededGraphQLInAFile graph) : GraphQLSpecification(graph), IClassFixture<SeededGraphQLInAFile>;

[Collection(SeededCollection.Name)]
public sealed class GraphQLOnNeo4j(SeededGraphQLOnNeo4j graph) : GraphQLSpecification(graph), IClassFixture<SeededGraphQLOnNeo4j>;
