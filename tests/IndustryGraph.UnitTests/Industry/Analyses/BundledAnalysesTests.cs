using System.Text.RegularExpressions;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Analyses;

/// <summary>What every file of <c>cypher/analysis</c> must keep.</summary>
public sealed partial class BundledAnalysesTests
{
    public static readonly TheoryData<string> Names = [.. AnalysisCatalog.Bundled.All.Select(analysis => analysis.Name)];

    [Fact]
    public void The_eleven_of_the_design_are_there() =>
        Assert.Equal(
            [
                "alliances-over-time", "co-investors", "ended-deals", "likely-partners", "market-presence", "most-shared-platforms",
                "ownership-chains", "platform-sharing", "platform-sharing-groups", "shortest-connection", "suppliers-at-risk",
            ],
            AnalysisCatalog.Bundled.All.Select(analysis => analysis.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_header_names_exactly_the_columns_that_the_statement_returns(string name)
    {
        Analysis analysis = AnalysisCatalog.Bundled.Get(name);
        Assert.Equal(ReturnedColumns.Of(analysis.Statement), analysis.Columns.Select(column => column.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_header_names_exactly_the_parameters_that_the_statement_uses(string name)
    {
        Analysis analysis = AnalysisCatalog.Bundled.Get(name);
        IEnumerable<string> used = Parameter().Matches(Body(analysis)).Select(match => match.Groups["name"].Value).Distinct();
        Assert.Equal(used.Order(), analysis.Parameters.Select(parameter => parameter.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_param_lines_for_Neo4j_set_the_parameters_in_the_same_order(string name)
    {
        Analysis analysis = AnalysisCatalog.Bundled.Get(name);
        IEnumerable<string> set = ParamLine().Matches(analysis.Statement).Select(match => match.Groups["name"].Value);
        Assert.Equal(analysis.Parameters.Select(parameter => parameter.Name), set);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_defaults_can_be_bound(string name)
    {
        Analysis analysis = AnalysisCatalog.Bundled.Get(name);
        CypherStatement statement = analysis.Bind(GraphMap.Empty, TimeProvider.System);
        Assert.Equal(analysis.Parameters.Select(parameter => parameter.Name), statement.Parameters.Keys);
        Assert.Contains("\nCYPHER 5\n", statement.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_depends_on_a_date_takes_the_day_and_the_instant(string name)
    {
        IEnumerable<string> parameters = AnalysisCatalog.Bundled.Get(name).Parameters.Select(parameter => $"{parameter.Name}: {parameter.Type} = {parameter.DefaultText}");
        Assert.Equal(["asOf: DATE NOT NULL = today", "knownAt: DATETIME NOT NULL = now"], parameters.TakeLast(2));
    }

    /// <summary>Plain Cypher has no functions of one's own, so that rules are written out; they must not drift apart.</summary>
    [Fact]
    public void Who_controls_whom_reads_the_same_wherever_it_is_asked()
    {
        string[] blocks = [.. AnalysisCatalog.Bundled.All
            .Select(analysis => Controls().Match(analysis.Statement))
            .Where(match => match.Success).Select(match => match.Value)];
        Assert.Equal(4, blocks.Length);
        Assert.Single(blocks.Distinct());
    }

    [Fact]
    public void Who_is_on_a_platform_reads_the_same_at_both_levels()
    {
        string[] blocks = [.. new[] { "platform-sharing", "platform-sharing-groups" }
            .Select(name => OnPlatform().Match(AnalysisCatalog.Bundled.Get(name).Statement).Value)];
        Assert.NotEmpty(blocks[0]);
        Assert.Equal(blocks[0], blocks[1]);
    }

    private static string Body(Analysis analysis) =>
        string.Join('\n', analysis.Statement.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"\$(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^// :param (?<name>\w+) => .+;$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ParamLine();

    [GeneratedRegex(@"CALL \(day, known\) \{\n  MATCH \(owner:Organization\).*?AS controls\n\}", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Controls();

    [GeneratedRegex(@"CALL \(day, known, member\) \{.*?\n\}", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex OnPlatform();
}
