using IndustryGraph.GraphQL.Translation.Questions;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Translation;

public sealed class StatementTextTests
{
    private const string Stored =
        """
        // Title: A question
        // Parameters: $asOf, $name
        CYPHER 5
        WITH date($asOf) AS day /* $not a parameter */
        MATCH (n {name: $name, note: 'costs $5 // no comment', `$key`: "\"$x"}) // and $this is none
        RETURN n.name AS name,
               n.note AS note;
        """;

    [Fact]
    public void A_stored_statement_becomes_part_of_another()
    {
        string text = StatementText.BeforeReturn(Stored, new Dictionary<string, string> { ["asOf"] = "$asOf2", ["name"] = "$n" });

        Assert.Equal(
            """
            WITH date($asOf2) AS day
            MATCH (n {name: $n, note: 'costs $5 // no comment', `$key`: "\"$x"})
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_parameter_without_a_value_is_named() =>
        Assert.Contains("$name", Assert.Throws<ArgumentException>(() => StatementText.Embed(Stored, new Dictionary<string, string> { ["asOf"] = "$a" })).Message, StringComparison.Ordinal);
}
