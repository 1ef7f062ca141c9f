using IndustryGraph.Graph.Errors;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>What makes no temporal value is refused with a word on what would.</summary>
public sealed class TemporalErrorTests
{
    [Theory]
    [InlineData("date('2019-02-29')")]
    [InlineData("date('2019-13-01')")]
    [InlineData("date('2019-W54')")]
    [InlineData("date('2019-366')")]
    [InlineData("date('2019-07-09T10:00')")]
    [InlineData("date('19-07-09')")]
    [InlineData("date('+1000000000-01-01')")]
    [InlineData("date('')")]
    [InlineData("date('2019-')")]
    [InlineData("localtime('24:00')")]
    [InlineData("localtime('10:60')")]
    [InlineData("localtime('10:00:00.1234567890')")]
    [InlineData("time('10:00+19:00')")]
    [InlineData("time('10:00+1')")]
    [InlineData("datetime('2019-07-09T10:00[Europe/Nowhere]')")]
    [InlineData("datetime('2019-07-09T10:00+05:00[Europe/Stockholm]')")]
    [InlineData("datetime('2019-07-09T10:00[Europe/Stockholm')")]
    [InlineData("duration('P')")]
    [InlineData("duration('PT')")]
    [InlineData("duration('1D')")]
    [InlineData("duration('P1D1Y')")]
    [InlineData("duration('P1.2.3D')")]
    [InlineData("duration('P1S')")]
    [InlineData("date({month: 7})")]
    [InlineData("date({year: 2019, day: 9})")]
    [InlineData("date({year: 2019, month: 7, week: 3})")]
    [InlineData("date({year: 2019, hour: 3})")]
    [InlineData("date({year: 2019, century: 3})")]
    [InlineData("date({})")]
    [InlineData("localtime({minute: 3})")]
    [InlineData("localtime({hour: 3, second: 3})")]
    [InlineData("localtime({hour: 24})")]
    [InlineData("localtime({hour: 1, minute: 1, second: 1, millisecond: 1, microsecond: 1000})")]
    [InlineData("duration({fortnights: 1})")]
    [InlineData("duration({})")]
    [InlineData("date.truncate('hour', date('2019-07-09'), {})")]
    [InlineData("date.truncate('fortnight', date('2019-07-09'), {})")]
    [InlineData("localtime.truncate('month', localtime('10:00'), {})")]
    [InlineData("date('2019-07-09').hour")]
    [InlineData("duration('P1D').year")]
    public void What_is_no_temporal_value_is_an_argument_error(string expression)
    {
        GraphException error = Assert.Throws<GraphException>(() => ScalarCypher.Evaluate(expression));

        Assert.Equal(GraphErrorCodes.ArgumentError, error.Code);
    }

    [Theory]
    [InlineData("date(localtime('10:00'))")]
    [InlineData("localtime(date('2019'))")]
    [InlineData("date({year: '2019'})")]
    [InlineData("date({year: 2019.0})")]
    [InlineData("duration({days: 'one'})")]
    [InlineData("datetime({year: 2019, timezone: 1})")]
    public void A_value_of_the_wrong_type_is_a_type_error(string expression)
    {
        GraphException error = Assert.Throws<GraphException>(() => ScalarCypher.Evaluate(expression));

        Assert.Equal(GraphErrorCodes.TypeError, error.Code);
    }

    [Theory]
    [InlineData("date('+999999999-12-31') + duration('P1D')")]
    [InlineData("date('2019-01-01') + duration({months: 9223372036854775807})")]
    [InlineData("date('2019-01-01') + duration({days: 9223372036854775807})")]
    [InlineData("localdatetime('2019-01-01') + duration({seconds: 9223372036854775807})")]
    [InlineData("datetime('2019-01-01') + duration({seconds: 9223372036854775807})")]
    [InlineData("date('2019-01-01') - duration({months: -9223372036854775808})")]
    [InlineData("duration({days: 9223372036854775807}) + duration({days: 1})")]
    [InlineData("duration({seconds: 9223372036854775807, nanoseconds: 1000000000})")]
    [InlineData("duration({years: 9223372036854775807})")]
    [InlineData("duration({days: 1e300})")]
    [InlineData("duration({days: 1.0 / 0.0})")]
    [InlineData("duration({days: 1}) * 1e300")]
    [InlineData("duration({days: 1}) / 0")]
    [InlineData("-duration({days: -9223372036854775808})")]
    public void A_result_out_of_range_is_an_arithmetic_error(string expression)
    {
        GraphException error = Assert.Throws<GraphException>(() => ScalarCypher.Evaluate(expression));

        Assert.Equal(GraphErrorCodes.ArithmeticError, error.Code);
    }
}
