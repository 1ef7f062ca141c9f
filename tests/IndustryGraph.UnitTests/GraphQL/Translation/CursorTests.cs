using System.Text.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Translation;

public sealed class CursorTests
{
    private const string FirstPage = "{ organizations(first: 2, asOf: \"2019-07-09\", orderBy: [{ field: FOUNDED, direction: DESC }]) { edges { cursor node { id } } pageInfo { endCursor hasNextPage hasPreviousPage } } }";

    [Fact]
    public async Task A_page_shows_what_was_asked_and_whether_there_is_more()
    {
        var harness = new GraphQLHarness(ThreeRows);

        JsonElement page = (await harness.RunAsync(FirstPage)).GetProperty("data").GetProperty("organizations");

        Assert.Equal(["a", "b"], page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()));
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(page.GetProperty("edges")[1].GetProperty("cursor").GetString(), page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        Assert.Equal(3, harness.Statement.Parameters["limit"].AsInteger());
    }

    [Fact]
    public async Task A_page_from_the_end_comes_in_the_order_of_the_list()
    {
        var harness = new GraphQLHarness(ThreeRows);

        JsonElement page = (await harness.RunAsync("{ organizations(last: 2) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }")).GetProperty("data").GetProperty("organizations");

        Assert.Equal(["b", "a"], page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()));
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Contains("DESC LIMIT", harness.Statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_keeps_the_day_the_moment_and_the_place()
    {
        string cursor = await EndCursorAsync(FirstPage);
        var harness = new GraphQLHarness(ThreeRows);

        await harness.RunAsync($"{{ organizations(first: 2, after: \"{cursor}\", orderBy: [{{ field: FOUNDED, direction: DESC }}]) {{ nodes {{ owners {{ totalCount }} }} }} }}");

        IReadOnlyDictionary<string, GraphValue> parameters = harness.Statement.Parameters;
        Assert.Contains(parameters, p => p.Key.StartsWith("asOf", StringComparison.Ordinal) && p.Value.ToString().Contains("2019-07-09", StringComparison.Ordinal));
        Assert.Equal(1902, parameters["after"].AsInteger());
        Assert.Equal("b", parameters["after2"].AsString());
    }

    [Theory]
    [InlineData("{ organizations(after: \"CURSOR\") { totalCount } }")]
    [InlineData("{ organizations(after: \"CURSOR\", orderBy: [{ field: FOUNDED }]) { totalCount } }")]
    [InlineData("{ organizations(after: \"CURSOR\", where: { country: { eq: \"DE\" } }, orderBy: [{ field: FOUNDED, direction: DESC }]) { totalCount } }")]
    [InlineData("{ platforms(after: \"CURSOR\") { totalCount } }")]
    [InlineData("{ organizations(after: \"CURSOR\", asOf: \"2020-01-01\", orderBy: [{ field: FOUNDED, direction: DESC }]) { totalCount } }")]
    [InlineData("{ organizations(after: \"CURSOR\", knownAt: \"2020-01-01T00:00:00Z\", orderBy: [{ field: FOUNDED, direction: DESC }]) { totalCount } }")]
    public async Task A_cursor_of_another_list_order_filter_or_day_is_refused(string query)
    {
        string cursor = await EndCursorAsync(FirstPage);

        (string code, _) = await new GraphQLHarness(ThreeRows).RefusalAsync(query.Replace("CURSOR", cursor, StringComparison.Ordinal));

        Assert.Equal("INVALID_CURSOR", code);
    }

    [Fact]
    public async Task A_cursor_that_was_changed_anywhere_is_refused()
    {
        string cursor = await EndCursorAsync(FirstPage);
        for (int i = 0; i < cursor.Length; i++)
        {
            string changed = string.Concat(cursor.AsSpan(0, i), cursor[i] == 'A' ? "B" : "A", cursor.AsSpan(i + 1));

            (string code, _) = await new GraphQLHarness(ThreeRows).RefusalAsync(
                $"{{ organizations(after: \"{changed}\", orderBy: [{{ field: FOUNDED, direction: DESC }}]) {{ totalCount }} }}");

            Assert.Equal("INVALID_CURSOR", code);
        }
    }

    [Fact]
    public async Task A_cursor_of_a_server_with_another_key_is_refused()
    {
        string cursor = await EndCursorAsync(FirstPage);
        var other = new GraphQLHarness(ThreeRows, new GraphQLOptions { CursorKey = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] });

        (string code, _) = await other.RefusalAsync($"{{ organizations(after: \"{cursor}\", orderBy: [{{ field: FOUNDED, direction: DESC }}]) {{ totalCount }} }}");

        Assert.Equal("INVALID_CURSOR", code);
    }

    private static async Task<string> EndCursorAsync(string query)
    {
        JsonElement response = await new GraphQLHarness(ThreeRows).RunAsync(query);
        return response.GetProperty("data").GetProperty("organizations").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }

    private static GraphMap ThreeRows(CypherStatement statement) => GraphQLHarness.Row(("organizations", GraphQLHarness.Map(
        ("items", GraphValue.List(Item("a", 1903), Item("b", 1902), Item("c", 1901))))));

    private static GraphValue Item(string id, long founded)
    {
        GraphValue entity = GraphQLHarness.Map(("id", GraphValue.String(id)));
        return GraphQLHarness.Map(
            ("@keys", GraphValue.List(GraphValue.Integer(founded), GraphValue.String(id))),
            ("nodes", entity),
            ("edges", GraphQLHarness.Map(("node", entity))));
    }
}
