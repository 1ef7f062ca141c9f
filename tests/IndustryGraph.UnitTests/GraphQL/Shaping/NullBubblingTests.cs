using System.Text.Json;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Shaping;

public sealed class NullBubblingTests
{
    [Fact]
    public async Task A_missing_value_takes_the_nearest_parent_that_may_be_null()
    {
        var harness = new GraphQLHarness(_ => GraphQLHarness.Row(
            ("ford", GraphQLHarness.Map(("id", GraphValue.String("ford")), ("name", GraphValue.Null))),
            ("gm", GraphQLHarness.Map(("id", GraphValue.String("gm")), ("name", GraphValue.String("GM"))))));

        JsonElement response = await harness.RunAsync("{ ford: organization(id: \"ford\") { id name } gm: organization(id: \"gm\") { id name } }");

        Assert.Equal("""{"ford":null,"gm":{"id":"gm","name":"GM"}}""", response.GetProperty("data").GetRawText());
        JsonElement error = Assert.Single(response.GetProperty("errors").EnumerateArray());
        Assert.Equal("""["ford","name"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("MISSING_VALUE", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_missing_value_without_such_a_parent_takes_all_data()
    {
        var harness = new GraphQLHarness(_ => GraphQLHarness.Row(("organizations", GraphQLHarness.Map(
            ("items", GraphValue.List(GraphQLHarness.Map(("nodes", GraphQLHarness.Map(("id", GraphValue.Null))))))))));

        JsonElement response = await harness.RunAsync("{ organizations { nodes { id } } }");

        Assert.Equal(JsonValueKind.Null, response.GetProperty("data").ValueKind);
        Assert.Equal("""["organizations","nodes",0,"id"]""", response.GetProperty("errors")[0].GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task Text_is_escaped_as_JSON_asks_and_no_further()
    {
        var harness = new GraphQLHarness(_ => GraphQLHarness.Row(
            ("organization", GraphQLHarness.Map(("name", GraphValue.String("L'Oréal \"Škoda\" \\ 😀 \u0001\n"))))));

        JsonElement response = await harness.RunAsync("{ organization(id: \"x\") { name } }");

        Assert.Equal("""{"name":"L'Oréal \"Škoda\" \\ 😀 \u0001\n"}""", response.GetProperty("data").GetProperty("organization").GetRawText());
    }

    [Theory]
    [InlineData("2019-08-01", "MONTH", true, "2019-07")]
    [InlineData("2020-01-01", "YEAR", true, "2019")]
    [InlineData("2019-07-12", "DAY", true, "2019-07-12")]
    [InlineData("2019-07-01", "MONTH", false, "2019-07")]
    [InlineData("2019-01-01", "YEAR", false, "2019")]
    [InlineData("2019-07-12", "DAY", false, "2019-07-12")]
    [InlineData("2019-07-12", "INFERRED", false, null)]
    public async Task A_stored_day_reads_as_it_was_stated(string day, string precision, bool isEnd, string? stated)
    {
        string field = isEnd ? "validTo" : "validFrom";
        GraphValue date = GraphValue.Date(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        var harness = new GraphQLHarness(_ => GraphQLHarness.Row(
            ("claim", GraphQLHarness.Map((field, GraphValue.List(date, GraphValue.String(precision), GraphValue.Boolean(isEnd)))))));

        JsonElement response = await harness.RunAsync($"{{ claim(id: \"x\") {{ {field} }} }}");

        Assert.Equal(stated, response.GetProperty("data").GetProperty("claim").GetProperty(field).GetString());
    }

    [Fact]
    public async Task What_an_interface_holds_is_written_as_its_type_asks()
    {
        var harness = new GraphQLHarness(_ => GraphQLHarness.Row(("node", GraphQLHarness.Map(
            ("@type", GraphValue.String("Platform")), ("id", GraphValue.String("meb")), ("introduced", GraphValue.Integer(2019))))));

        JsonElement response = await harness.RunAsync(
            "{ node(id: \"meb\") { __typename id ... on Entity { entityKind } ... on Platform { introduced } ... on Organization { founded } ... on Claim { version } } }");

        Assert.Equal(
            """{"__typename":"Platform","id":"meb","entityKind":"PLATFORM","introduced":2019}""",
            response.GetProperty("data").GetProperty("node").GetRawText());
    }
}
