using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Analyses;

public sealed class AnalysisBindingTests
{
    private static readonly FixedClock Clock = new("2026-11-01T23:30:00Z");
    private static readonly Analysis Sharing = AnalysisCatalog.Bundled.Get("platform-sharing");

    [Fact]
    public void What_is_left_out_gets_its_default()
    {
        CypherStatement statement = Sharing.BindText(new Dictionary<string, string>(), Clock);
        Assert.Equal(Sharing.Statement, statement.Text);
        Assert.True(statement.Parameters["organization"].IsNull);
        Assert.Equal(1, statement.Parameters["minShared"].AsInteger());
        Assert.Equal(["EV", "MULTI_ENERGY", "COMBUSTION", "COMMERCIAL"], Texts(statement.Parameters["kinds"]));
    }

    [Fact]
    public void Today_and_now_are_those_of_the_clock_in_UTC()
    {
        CypherStatement statement = Sharing.Bind(GraphMap.Empty, Clock);
        Assert.Equal("2026-11-01", TemporalFormatter.Format(statement.Parameters["asOf"]));
        Assert.Equal("2026-11-01T23:30Z", TemporalFormatter.Format(statement.Parameters["knownAt"]));
    }

    [Theory]
    [InlineData("EV,COMMERCIAL")]
    [InlineData("EV, COMMERCIAL")]
    [InlineData("""["EV", "COMMERCIAL"]""")]
    public void A_list_on_a_command_line_is_separated_by_commas_or_JSON(string text) =>
        Assert.Equal(["EV", "COMMERCIAL"], Texts(Text("kinds", text)));

    [Theory]
    [InlineData("organization", "ford", "ford")]
    [InlineData("organization", "2019", "2019")]
    [InlineData("asOf", "2019-07-09", "2019-07-09")]
    [InlineData("knownAt", "2026-03-01T12:00:00+01:00", "2026-03-01T12:00+01:00")]
    [InlineData("minShared", "3", "3")]
    [InlineData("kinds", "null", "null")]
    public void Text_is_read_by_the_type_of_the_parameter(string name, string text, string expected)
    {
        GraphValue value = Text(name, text);
        Assert.Equal(expected, value.Kind is GraphValueKind.Date or GraphValueKind.DateTime ? TemporalFormatter.Format(value) : value.ToString().Trim('\''));
    }

    [Theory]
    [InlineData("asOf", "2019-13-40")]
    [InlineData("asOf", "2019")]
    [InlineData("asOf", "null")]
    [InlineData("knownAt", "yesterday")]
    [InlineData("minShared", "two")]
    [InlineData("minShared", "1.5")]
    [InlineData("minShared", "null")]
    [InlineData("kinds", "[1]")]
    [InlineData("kinds", "[\"EV\"")]
    public void Text_of_another_type_is_refused_with_what_would_be_right(string name, string text)
    {
        var error = Assert.Throws<GraphException>(() => Text(name, text));
        Assert.Equal(GraphErrorCodes.ArgumentError, error.Code);
        Assert.StartsWith($"Parameter '{name}' of the analysis 'platform-sharing': ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" would be one.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_from_JSON_are_text_and_one_value_stands_for_a_list_of_one()
    {
        CypherStatement statement = Sharing.Bind(
            GraphMap.Of([new("asOf", GraphValue.String("2019-07-09")), new("statuses", GraphValue.String("NEGOTIATING")), new("minShared", GraphValue.Float(2))]), Clock);
        Assert.Equal(GraphValueKind.Date, statement.Parameters["asOf"].Kind);
        Assert.Equal(["NEGOTIATING"], Texts(statement.Parameters["statuses"]));
        Assert.Equal(2, statement.Parameters["minShared"].AsInteger());
    }

    [Fact]
    public void A_value_from_JSON_of_another_type_is_refused()
    {
        var error = Assert.Throws<GraphException>(() => Sharing.Bind(GraphMap.Of([new("organization", GraphValue.Integer(1))]), Clock));
        Assert.Equal("Parameter 'organization' of the analysis 'platform-sharing': 1 is no STRING; \"ford\" would be one.", error.Message);
    }

    [Fact]
    public void An_unknown_parameter_is_refused_with_those_that_exist()
    {
        var error = Assert.Throws<GraphException>(() => Text("organisation", "ford"));
        Assert.Equal(
            "The analysis 'platform-sharing' has no parameter 'organisation'; it has organization, partner, kinds, statuses, minShared, asOf, knownAt.", error.Message);
    }

    [Fact]
    public void An_unknown_analysis_is_refused_with_those_that_exist()
    {
        var error = Assert.Throws<GraphException>(() => AnalysisCatalog.Bundled.Get("sharing"));
        Assert.StartsWith("There is no analysis 'sharing'; there are alliances-over-time, ", error.Message, StringComparison.Ordinal);
    }

    private static GraphValue Text(string name, string text) =>
        Sharing.BindText(new Dictionary<string, string> { [name] = text }, Clock).Parameters[name];

    private static IEnumerable<string> Texts(GraphValue list) => list.AsList().Select(item => item.AsString());
}
