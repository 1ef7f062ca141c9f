using System.Text.Json;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.TestSupport;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>What README shows is what the server answers.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "README.md"));

    [Fact]
    public async Task The_first_query_has_the_answer_that_is_printed()
    {
        await using var asker = new GraphQLAsker(await new SeededMemory().OpenAsync());
        JsonElement printed = JsonDocument.Parse(Block("json")).RootElement.GetProperty("data");
        JsonElement answered = await asker.AskAsync(Block("graphql"));
        Assert.True(JsonElement.DeepEquals(printed, answered), answered.ToString());
    }

    [Fact]
    public void GraphiQL_opens_on_the_first_query()
    {
        string opened = File.ReadAllText(
            Path.Combine(SharedFolder.RepositoryRoot, "src", "IndustryGraph.Server", "Web", "src", "first-query.graphql"));
        Assert.Equal(Block("graphql"), opened);
    }

    /// <summary>The first fenced block of a language.</summary>
    private static string Block(string language)
    {
        string fence = $"```{language}\n";
        int start = Readme.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
