using IndustryGraph.Engine.Syntax.Parsing;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>Parses the statements of the shared material. Those of the TCK are parsed where the TCK is.</summary>
public sealed class SharedStatementsTests
{
    [Theory]
    [InlineData("statements")]
    [InlineData("bench/queries")]
    public void Every_shared_statement_parses(string folder)
    {
        string? path = SharedFolder.Find(folder);
        Assert.SkipWhen(path is null, $"The shared folder {folder} is not beside this repository.");
        foreach (string file in Directory.EnumerateFiles(path, "*.cypher", SearchOption.AllDirectories).Where(file => !file.Contains("kuzu", StringComparison.Ordinal)))
        {
            Assert.NotNull(CypherParser.Parse(File.ReadAllText(file)));
        }
    }
}
