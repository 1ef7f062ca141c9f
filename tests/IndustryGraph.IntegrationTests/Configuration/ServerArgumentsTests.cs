using IndustryGraph.Server.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Configuration;

/// <summary>What the server makes of its command line.</summary>
public sealed class ServerArgumentsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--urls http://127.0.0.1:0 --Store:Path=graph.igdb")]
    [InlineData("/Store:Kind Neo4j Neo4j:Uri=http://localhost:7474")]
    [InlineData("--Auth:AllowAnonymous true")]
    public void Settings_start_it(string line) => Assert.Null(ServerArguments.Answer(Split(line)));

    [Theory]
    [InlineData("query", "'query' is no setting.")]
    [InlineData("--Store:Kind=Neo4j import", "'import' is no setting.")]
    [InlineData("--urls http://127.0.0.1:0 --Store:Path", "The setting '--Store:Path' has no value: write it as --Store:Path=value.")]
    public void Anything_else_does_not_and_is_told_what_would(string line, string fault)
    {
        (string text, int exitCode) = Assert.NotNull(ServerArguments.Answer(Split(line)));

        Assert.Equal(1, exitCode);
        Assert.StartsWith(fault, text, StringComparison.Ordinal);
        Assert.Contains("industrygraph", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage: ")]
    [InlineData("--Store:Kind=Neo4j -h", "Usage: ")]
    [InlineData("--version", "IndustryGraph 0.")]
    public void A_question_is_answered(string line, string beginning)
    {
        (string text, int exitCode) = Assert.NotNull(ServerArguments.Answer(Split(line)));

        Assert.Equal(0, exitCode);
        Assert.StartsWith(beginning, text, StringComparison.Ordinal);
    }

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
