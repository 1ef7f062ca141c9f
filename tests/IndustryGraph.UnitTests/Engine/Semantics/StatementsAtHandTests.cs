using IndustryGraph.Engine.Syntax.Parsing;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Semantics;

/// <summary>The statements that the project ships, and those of the shared material, mean something.</summary>
public sealed class StatementsAtHandTests
{
    [Fact]
    public void Every_analysis_passes()
    {
        string[] files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "cypher", "analysis"), "*.cypher");
        Assert.NotEmpty(files);
        Assert.All(files, file => BoundShape.Analyze(File.ReadAllText(file)));
    }

    [Fact]
    public void Every_command_of_the_schema_parses()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "cypher", "schema"), "*.cypher"))
        {
            string text = string.Join('\n', File.ReadLines(file).Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
            foreach (string command in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Assert.NotNull(CypherParser.Parse(command));
            }
        }
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("bench/queries")]
    public void Every_shared_statement_passes(string folder)
    {
        string? path = SharedFolder.Find(folder);
        Assert.SkipWhen(path is null, $"The shared folder {folder} is not beside this repository.");
        Assert.All(Directory.GetFiles(path, "*.cypher"), file => BoundShape.Analyze(File.ReadAllText(file)));
    }
}
