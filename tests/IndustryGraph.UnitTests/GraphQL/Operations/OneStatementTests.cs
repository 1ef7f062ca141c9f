using GraphQL.Types;
using IndustryGraph.GraphQL.Schema;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Operations;

public sealed class OneStatementTests
{
    public static TheoryData<string> RootFields =>
        new(IndustrySchema.Build().Query!.Fields.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(RootFields))]
    public async Task Every_root_field_is_one_statement(string name)
    {
        var harness = new GraphQLHarness();
        FieldType field = IndustrySchema.Build().Query!.GetField(name)!;
        string arguments = string.Join(", ", field.Arguments!.Where(a => a is { DefaultValue: null, ResolvedType: NonNullGraphType }).Select(Argument));

        await harness.RunAsync($"{{ {name}{(arguments.Length > 0 ? $"({arguments})" : "")} {{ __typename }} }}");

        Assert.StartsWith("CYPHER 5\n", harness.Statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_root_fields_with_nesting_fragments_and_aliases_are_one_statement()
    {
        var harness = new GraphQLHarness();

        await harness.RunAsync(
            """
            query Q($id: ID!, $day: Date) {
              a: organization(id: $id) { ...Everything }
              b: organization(id: "gm") { ...Everything }
              claims(first: 3, asOf: $day) { totalCount edges { cursor node { sources { title } subject { ... on Organization { group { name } } } } } }
              organizations(where: { NOT: { OR: [{ kind: { eq: BRAND } }, { country: { in: ["DE", "FR"] } }] } }) { nodes { id } pageInfo { hasNextPage } }
              __typename
            }
            fragment Everything on Organization { id owners(first: 3) { edges { node { name platforms(first: 5) { nodes { id vehicleModels { nodes { makers { totalCount } } } } } } claims { id } } } }
            """,
            new { id = "ford", day = "2019-07-09" });

        Assert.NotNull(harness.Statement);
    }

    [Fact]
    public async Task What_is_skipped_is_not_in_the_statement()
    {
        var harness = new GraphQLHarness();

        await harness.RunAsync(
            "query Q($yes: Boolean!) { organization(id: \"ford\") { id owners @skip(if: $yes) { totalCount } ... @include(if: $yes) { country } } }",
            new { yes = true });

        Assert.DoesNotContain("OWNS", harness.Statement.Text, StringComparison.Ordinal);
        Assert.Contains(".country", harness.Statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_introspection_needs_no_statement()
    {
        var harness = new GraphQLHarness();

        var response = await harness.RunAsync("{ __typename __schema { queryType { name } } type: __type(name: \"Claim\") { kind } }");

        Assert.Empty(harness.Engine.Statements);
        Assert.Equal("""{"data":{"__typename":"Query","__schema":{"queryType":{"name":"Query"}},"type":{"kind":"OBJECT"}}}""", response.GetRawText());
    }

    [Fact]
    public async Task Values_never_become_text()
    {
        var harness = new GraphQLHarness();

        await harness.RunAsync("""{ organizations(where: { name: { contains: "x' OR true //" } }) { totalCount } organization(id: "drop") { id } }""");

        Assert.DoesNotContain("OR true", harness.Statement.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("drop", harness.Statement.Text, StringComparison.Ordinal);
        Assert.Contains(harness.Statement.Parameters, p => p.Value.IsString && p.Value.AsString() == "x' OR true //");
    }

    private static string Argument(QueryArgument argument) => argument.ResolvedType!.ToString() switch
    {
        "[ID!]!" => $"{argument.Name}: [\"ford\"]",
        _ when argument.Name == "name" => "name: \"platform-sharing\"",
        _ when argument.Name == "to" => "to: \"byd\"",
        _ => $"{argument.Name}: \"ford\"",
    };
}
