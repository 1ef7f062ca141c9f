using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Translation;

public sealed class InstantTests
{
    [Fact]
    public async Task Today_and_now_are_fixed_for_the_operation()
    {
        var harness = new GraphQLHarness();

        await harness.RunAsync("{ a: claims { totalCount } b: organization(id: \"ford\") { claims { totalCount } owners { totalCount } } }");

        Assert.Equal("date('2026-11-25')", harness.Statement.Parameters["asOf"].ToString());
        Assert.Equal(2, harness.Statement.Parameters.Count(p => p.Value.Kind is GraphValueKind.Date or GraphValueKind.DateTime));
    }

    [Fact]
    public async Task A_field_takes_the_day_of_the_nearest_field_around_it()
    {
        var harness = new GraphQLHarness();

        await harness.RunAsync("{ organizations(asOf: \"2019-07-09\") { nodes { claims { totalCount } owners(asOf: \"2020-01-01\") { nodes { claims { totalCount } } } } } }");

        string text = harness.Statement.Text;
        Assert.Equal("date('2019-07-09')", harness.Statement.Parameters["asOf2"].ToString());
        Assert.Equal("date('2020-01-01')", harness.Statement.Parameters["asOf3"].ToString());
        Assert.DoesNotContain("$asOf AND", text, StringComparison.Ordinal);
        Assert.Contains("$asOf2", text, StringComparison.Ordinal);
        Assert.Contains("$asOf3", text, StringComparison.Ordinal);
    }
}
