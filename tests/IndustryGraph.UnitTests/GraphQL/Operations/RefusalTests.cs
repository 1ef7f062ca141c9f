using IndustryGraph.GraphQL;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Operations;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("{ organizations(first: -1) { totalCount } }", "INVALID_ARGUMENT", "first is -1; it must be between 0 and 500.")]
    [InlineData("{ organizations(last: 501) { totalCount } }", "INVALID_ARGUMENT", "last is 501; a page holds at most 500.")]
    [InlineData("{ organizations(first: 2147483647) { totalCount } }", "INVALID_ARGUMENT", "a page holds at most 500")]
    [InlineData("{ organizations(first: 1, last: 1) { totalCount } }", "INVALID_ARGUMENT", "first and last are both given")]
    [InlineData("{ organizations(after: \"AAAA\") { totalCount } }", "INVALID_CURSOR", "after is not a cursor")]
    [InlineData("{ organizations(before: \"%\") { totalCount } }", "INVALID_CURSOR", "before is not a cursor")]
    [InlineData("{ claims(asOf: \"2019-02-30\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE", "2019-02-30")]
    [InlineData("{ claims(knownAt: \"2019-02-03\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE", "2019-02-03")]
    [InlineData("{ organization { id } }", "PROVIDED_NON_NULL_ARGUMENTS", "id")]
    [InlineData("{ organization(id: \"ford\") { nope } }", "FIELDS_ON_CORRECT_TYPE", "nope")]
    [InlineData("{ organization(id: \"ford\") ", "SYNTAX_ERROR", "Expected")]
    [InlineData("", "BAD_REQUEST", "no query")]
    [InlineData("query A { __typename } query B { __typename }", "BAD_REQUEST", "operationName")]
    [InlineData("fragment F on Organization { id }", "BAD_REQUEST", "no operation")]
    [InlineData("{ __typename } type X { y: Int }", "VALIDATION_FAILED", "no definitions of types")]
    [InlineData("{ organizations(first: 500) { nodes { claims(first: 500) { nodes { id } } } } }", "LIMIT_EXCEEDED", "rows")]
    [InlineData("mutation { x }", "VALIDATION_FAILED", "only queries")]
    public async Task What_is_wrong_is_said_before_anything_runs(string query, string code, string message)
    {
        (string foundCode, string found) = await new GraphQLHarness().RefusalAsync(query);

        Assert.Contains(code, foundCode, StringComparison.Ordinal);
        Assert.Contains(message, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query Q($ids: [ID]!) { nodes(ids: $ids) { id } }", "ids[1] is null")]
    [InlineData("query Q($ids: [ID]!) { organizations(where: { id: { in: $ids } }) { totalCount } }", "where.id.in[1] is null")]
    public async Task A_null_that_validation_lets_through_does_not_reach_the_statement(string query, string message)
    {
        (string code, string found) = await new GraphQLHarness().RefusalAsync(query, new { ids = new[] { "ford", null } });

        Assert.Equal("INVALID_ARGUMENT", code);
        Assert.Contains(message, found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused()
    {
        (string code, _) = await new GraphQLHarness().RefusalAsync("{ organization(id: \"\\uD83D\") { id } }");

        Assert.Equal("INVALID_ARGUMENT", code);
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        string query = string.Concat(Enumerable.Repeat("owners { nodes { ", 12)) + "id" + string.Concat(Enumerable.Repeat(" } }", 12));

        (string code, string message) = await new GraphQLHarness().RefusalAsync($"{{ organization(id: \"ford\") {{ {query} }} }}");

        Assert.Equal("LIMIT_EXCEEDED", code);
        Assert.Contains("levels of fields", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_that_the_parser_cannot_follow_is_refused()
    {
        string query = string.Concat(Enumerable.Repeat("{ a ", 5000)) + string.Concat(Enumerable.Repeat("}", 5000));

        (string code, _) = await new GraphQLHarness().RefusalAsync(query);

        Assert.Equal("LIMIT_EXCEEDED", code);
    }

    [Fact]
    public async Task Fragments_that_multiply_are_refused_at_once()
    {
        string fragments = string.Concat(Enumerable.Range(0, 14).Select(i => $"fragment F{i} on Organization {{ a: group {{ ...F{i + 1} }} b: group {{ ...F{i + 1} }} }}\n"));
        string query = $"{{ organization(id: \"ford\") {{ ...F0 }} }}\n{fragments}fragment F14 on Organization {{ id }}";
        long started = System.Diagnostics.Stopwatch.GetTimestamp();

        (string code, _) = await new GraphQLHarness().RefusalAsync(query);

        Assert.Equal("LIMIT_EXCEEDED", code);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }

    [Fact]
    public async Task Too_many_aliases_directives_and_bytes_are_refused()
    {
        var options = new GraphQLOptions { MaxAliases = 2, MaxDirectives = 1, MaxDocumentBytes = 120 };

        Assert.Equal("LIMIT_EXCEEDED", (await new GraphQLHarness(options: options).RefusalAsync("{ a: __typename b: __typename c: __typename }")).Code);
        Assert.Equal("LIMIT_EXCEEDED", (await new GraphQLHarness(options: options).RefusalAsync("{ __typename @skip(if: true) @include(if: true) }")).Code);
        Assert.Equal("LIMIT_EXCEEDED", (await new GraphQLHarness(options: options).RefusalAsync("{ __typename }" + new string(' ', 120))).Code);
    }
}
