using System.ComponentModel.DataAnnotations;
using IndustryGraph.Neo4j;
using Xunit;

namespace IndustryGraph.UnitTests.Neo4j;

public sealed class Neo4jOptionsTests
{
    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("https://1234abcd.databases.neo4j.io/")]
    public void Http_addresses_are_taken(string uri) => Assert.Null(FaultOf(new Neo4jOptions { Uri = uri }));

    [Theory]
    [InlineData("bolt://localhost:7687", "use http://localhost:7474.")]
    [InlineData("neo4j://graph.example.org", "use http://graph.example.org:7474.")]
    [InlineData("bolt+s://graph.example.org", "use https://graph.example.org:7473.")]
    [InlineData("neo4j+s://1234abcd.databases.neo4j.io", "use https://1234abcd.databases.neo4j.io.")]
    [InlineData("ftp://localhost", "use http or https")]
    [InlineData("localhost", "http://localhost:7474")]
    [InlineData("localhost:7474", "http://localhost:7474")]
    [InlineData("http://neo4j:secret@localhost:7474", "Neo4j:User and Neo4j:Password")]
    [InlineData(null, "Neo4j:Uri is missing")]
    public void Other_addresses_are_refused_with_the_one_to_use(string? uri, string advice) =>
        Assert.Contains(advice, FaultOf(new Neo4jOptions { Uri = uri }), StringComparison.Ordinal);

    [Fact]
    public void A_message_never_repeats_credentials() =>
        Assert.DoesNotContain("secret", FaultOf(new Neo4jOptions { Uri = "http://neo4j:secret@localhost:7474" }), StringComparison.Ordinal);

    [Fact]
    public void A_password_without_a_user_is_refused() =>
        Assert.Contains("Neo4j:User", FaultOf(new Neo4jOptions { Uri = "http://localhost:7474", Password = "x" }), StringComparison.Ordinal);

    private static string? FaultOf(Neo4jOptions options)
    {
        try
        {
            _ = new Neo4jGraphEngine(options);
            return null;
        }
        catch (ValidationException exception)
        {
            return exception.Message;
        }
    }
}
