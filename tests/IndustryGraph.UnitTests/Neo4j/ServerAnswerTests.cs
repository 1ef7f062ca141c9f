using System.Net;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;
using Xunit;
using static IndustryGraph.UnitTests.Neo4j.ScriptedServer;

namespace IndustryGraph.UnitTests.Neo4j;

/// <summary>What the engine says of servers that do not answer as wanted.</summary>
public sealed class ServerAnswerTests
{
    private const string Discovery = """{"bolt_direct":"bolt://localhost:7687","neo4j_version":"5.13.0","neo4j_edition":"community"}""";

    [Fact]
    public async Task A_server_without_the_query_api_is_named_with_its_version_and_the_one_needed()
    {
        string message = await MessageOfAsync(Answer(string.Empty, HttpStatusCode.NotFound), Answer(Discovery, HttpStatusCode.OK));

        Assert.Equal("Neo4j at http://neo4j.test:7474/ is version 5.13.0, which lacks the Query API that is used: 5.26 or newer is needed.", message);
    }

    [Fact]
    public async Task Something_else_that_knows_no_query_api_is_named_too()
    {
        string message = await MessageOfAsync(Answer("<html>", HttpStatusCode.NotFound), Answer("<html>", HttpStatusCode.OK));

        Assert.Contains("http://neo4j.test:7474/ answers 404: there is no Query API. Neo4j 5.26 or newer is needed", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "Invalid credential.", "refuses user 'neo4j': check Neo4j:User and Neo4j:Password.")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "Too many.", "check Neo4j:Password.")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "Expired.", "User 'neo4j' (Neo4j:User) must set a new password first.")]
    public async Task Failures_to_sign_in_name_the_user_and_the_setting(string code, string message, string advice)
    {
        string answer = $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""";

        Assert.EndsWith(advice, await MessageOfAsync(Answer(answer, HttpStatusCode.Unauthorized)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_user_where_none_is_set_says_which_settings_to_give()
    {
        using var server = new ScriptedServer(Answer(string.Empty, HttpStatusCode.Unauthorized));
        await using Neo4jGraphEngine engine = server.Open(options => options.User = options.Password = null);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(new CypherStatement("RETURN 1"), AccessMode.Read));

        Assert.EndsWith("asks for a user: give Neo4j:User and Neo4j:Password.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_names_the_setting()
    {
        string message = await MessageOfAsync(Answer("""{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: neo4j"}]}""", HttpStatusCode.NotFound));

        Assert.Equal("Graph not found: neo4j Neo4j at http://neo4j.test:7474/ has no database 'neo4j': check Neo4j:Database.", message);
    }

    private static async Task<string> MessageOfAsync(params Func<HttpResponseMessage>[] answers)
    {
        using var server = new ScriptedServer(answers);
        await using Neo4jGraphEngine engine = server.Open();
        return (await Assert.ThrowsAsync<GraphException>(async () => await engine.RunAsync(new CypherStatement("RETURN 1"), AccessMode.Read))).Message;
    }
}
