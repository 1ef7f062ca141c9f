using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Graph.Errors;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>Parses every statement that is at hand: those of the shared material and those inside the TCK.</summary>
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

    [Fact]
    public void Every_statement_of_the_TCK_parses_unless_its_grammar_is_the_mistake()
    {
        string? path = SharedFolder.Find("tck/features");
        Assert.SkipWhen(path is null, "The TCK is not beside this repository.");
        var failures = new List<string>();
        List<TckCase> cases = [.. TckCase.ReadAll(path)];
        Assert.True(cases.Count > 3000, $"Only {cases.Count} cases were read.");
        foreach (TckCase testCase in cases)
        {
            foreach (string statement in testCase.Statements)
            {
                GraphException? error = Record.Exception(() => CypherParser.Parse(statement)) as GraphException;
                bool expected = error is null || (ReferenceEquals(statement, testCase.Statements[^1]) && error.Tck!.Detail == testCase.Detail);
                if (!expected)
                {
                    failures.Add($"{testCase}: {error!.Message}\n{statement}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
