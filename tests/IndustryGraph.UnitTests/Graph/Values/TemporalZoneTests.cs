using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>Named zones where clocks change, and beyond the years that the tz database's library reaches.</summary>
public sealed class TemporalZoneTests
{
    [Theory]
    [InlineData("datetime('2017-10-29T02:30[Europe/Stockholm]')", "2017-10-29T02:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2017-10-29T02:30+01:00[Europe/Stockholm]')", "2017-10-29T02:30+01:00[Europe/Stockholm]")]
    [InlineData("datetime('2017-03-26T02:30[Europe/Stockholm]')", "2017-03-26T03:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2017-03-25T02:30[Europe/Stockholm]') + duration('P1D')", "2017-03-26T03:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2017-03-25T03:30[Europe/Stockholm]') + duration('PT24H')", "2017-03-26T04:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2017-10-29T02:30+01:00[Europe/Stockholm]') + duration('PT0S')", "2017-10-29T02:30+01:00[Europe/Stockholm]")]
    [InlineData("datetime('+99999-07-09T10:00[Europe/Stockholm]')", "+99999-07-09T10:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime('-99999-07-09T10:00[Europe/Stockholm]')", "-99999-07-09T10:00+00:53:28[Europe/Stockholm]")]
    [InlineData("datetime.fromepochmillis(-1)", "1969-12-31T23:59:59.999Z")]
    [InlineData("datetime.fromepoch(-1, 500000000)", "1969-12-31T23:59:59.5Z")]
    [InlineData("datetime({epochSeconds: 1562659200, timezone: 'Europe/Paris'})", "2019-07-09T10:00+02:00[Europe/Paris]")]
    [InlineData("datetime({epochMillis: 1562659200123, nanosecond: 4})", "2019-07-09T08:00:00.123000004Z")]
    public void A_local_time_finds_its_offset(string expression, string expected) =>
        Assert.Equal(expected, TemporalFormatter.Format(ScalarCypher.Evaluate(expression)));
}
