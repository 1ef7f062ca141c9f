using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class ErrorTests(EngineSource source) : LanguageSpecification(source)
{
    [Theory]
    [InlineData("RETRUN 1", GraphErrorCodes.SyntaxError)]
    [InlineData("MATCH (n RETURN n", GraphErrorCodes.SyntaxError)]
    [InlineData("RETURN m", GraphErrorCodes.SyntaxError)]
    [InlineData("RETURN nosuch(1)", GraphErrorCodes.SyntaxError)]
    [InlineData("RETURN count(count(*))", GraphErrorCodes.SyntaxError)]
    [InlineData("CALL no.such()", GraphErrorCodes.ProcedureNotFound)]
    [InlineData("RETURN $missing", GraphErrorCodes.ParameterMissing)]
    [InlineData("RETURN 1 / 0", GraphErrorCodes.ArithmeticError)]
    [InlineData("RETURN 9223372036854775807 + 1", GraphErrorCodes.ArithmeticError)]
    [InlineData("UNWIND [1] AS x RETURN x.y", GraphErrorCodes.TypeError)]
    [InlineData("UNWIND $list AS x MATCH (x)-->() RETURN x", GraphErrorCodes.TypeError)]
    [InlineData("WITH 'a' AS x RETURN x LIMIT toInteger('-1')", GraphErrorCodes.ArgumentError)]
    [InlineData("CREATE (n {x: {a: 1}})", GraphErrorCodes.TypeError)]
    [InlineData("UNWIND $list AS x DELETE x", GraphErrorCodes.TypeError)]
    [InlineData("DROP INDEX nosuch", GraphErrorCodes.IndexDropFailed)]
    public async Task A_fault_has_the_code_that_Neo4j_gives_it(string text, string code)
    {
        GraphException exception = await FailsAsync(text, Dialect.ErrorCode(text, code, Engine), ("list", GraphValue.List(GraphValue.Integer(1))));
        Assert.DoesNotContain("   at ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_before_the_run_says_where() =>
        Assert.Equal(new TextPosition(2, 8, 22), (await FailsAsync("MATCH (n:Firm)\nRETURN m", GraphErrorCodes.SyntaxError)).Position);

    [Fact]
    public async Task A_unique_value_is_taken_once()
    {
        await RunAsync("CREATE CONSTRAINT n_id FOR (n:N) REQUIRE n.id IS UNIQUE");
        await RunAsync("CREATE (:N {id: 1})");
        GraphException exception = await FailsAsync("CREATE (:N {id: 1})", GraphErrorCodes.ConstraintValidationFailed);
        Assert.Contains("N", exception.Message, StringComparison.Ordinal);
        await RunAsync("CREATE CONSTRAINT n_id IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE");
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT n_id FOR (n:M) REQUIRE n.id IS UNIQUE", GraphErrorCodes.ConstraintWithNameAlreadyExists)]
    [InlineData("CREATE CONSTRAINT other FOR (n:N) REQUIRE n.id IS UNIQUE", GraphErrorCodes.ConstraintAlreadyExists)]
    [InlineData("CREATE CONSTRAINT n_name FOR (n:M) REQUIRE n.id IS UNIQUE", GraphErrorCodes.IndexWithNameAlreadyExists)]
    [InlineData("CREATE CONSTRAINT other FOR (n:N) REQUIRE n.name IS UNIQUE", GraphErrorCodes.IndexAlreadyExists)]
    [InlineData("CREATE INDEX n_id FOR (n:M) ON (n.id)", GraphErrorCodes.ConstraintWithNameAlreadyExists)]
    [InlineData("CREATE INDEX other FOR (n:N) ON (n.id)", GraphErrorCodes.ConstraintAlreadyExists)]
    [InlineData("CREATE INDEX n_name FOR (n:M) ON (n.id)", GraphErrorCodes.IndexWithNameAlreadyExists)]
    [InlineData("CREATE INDEX other FOR (n:N) ON (n.name)", GraphErrorCodes.IndexAlreadyExists)]
    [InlineData("DROP INDEX n_id", GraphErrorCodes.IndexDropFailed)]
    [InlineData("DROP CONSTRAINT n_name", GraphErrorCodes.ConstraintDropFailed)]
    public async Task A_name_and_a_form_are_taken_once(string text, string code)
    {
        await RunAsync("CREATE CONSTRAINT n_id FOR (n:N) REQUIRE n.id IS UNIQUE");
        await RunAsync("CREATE INDEX n_name FOR (n:N) ON (n.name)");
        await FailsAsync(text, code);
    }
}

public sealed class ErrorsInMemory() : ErrorTests(new MemorySource());

public sealed class ErrorsInBatchesOfOne() : ErrorTests(new MemorySource(1));

public sealed class ErrorsInAFile() : ErrorTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class ErrorsOnNeo4j(Neo4jServer server) : ErrorTests(new Neo4jSource(server));
