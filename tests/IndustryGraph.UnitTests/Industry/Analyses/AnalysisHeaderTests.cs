using IndustryGraph.Industry.Analyses;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Analyses;

public sealed class AnalysisHeaderTests
{
    private const string Good = """
        // Title: How many
        //
        // Counts what
        // there is.
        //
        // Parameters
        //   kinds: LIST<STRING> = ["A", "B"]  Kinds that
        //     count.
        // Columns
        //   n: How many.
        CYPHER 5
        MATCH (n) WHERE n.kind IN $kinds
        RETURN count(n) AS n
        """;

    [Fact]
    public void A_header_is_read_with_what_its_entries_continue_on()
    {
        Analysis analysis = AnalysisText.Read("how-many", Good);
        Assert.Equal(("How many", "Counts what there is."), (analysis.Title, analysis.Description));
        AnalysisParameter parameter = Assert.Single(analysis.Parameters);
        Assert.Equal(("kinds", "LIST<STRING>", """["A", "B"]""", "Kinds that count."), (parameter.Name, parameter.Type.ToString(), parameter.DefaultText, parameter.Description));
        Assert.Equal(new AnalysisColumn("n", "How many."), Assert.Single(analysis.Columns));
    }

    [Theory]
    [InlineData("// Title: How many", "// How many")]
    [InlineData("// Columns", "// Column")]
    [InlineData("LIST<STRING>", "LIST<TEXT>")]
    [InlineData("""["A", "B"]  Kinds""", """["A", "B"] Kinds""")]
    [InlineData("n: How many.", "n How many.")]
    public void A_header_that_lacks_something_is_refused(string right, string wrong) =>
        Assert.Throws<FormatException>(() => AnalysisText.Read("how-many", Good.Replace(right, wrong, StringComparison.Ordinal)));
}
