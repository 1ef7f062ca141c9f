using System.Globalization;
using CsCheck;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>The calendar against .NET's where both reach, and against itself beyond.</summary>
public sealed class CalendarDateTests
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    [Fact]
    public void Days_of_the_years_1_to_9999_are_those_of_dotnet() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
        {
            DateOnly day = DateOnly.FromDayNumber(number);
            CalendarDate date = CalendarDate.FromEpochDay(number - Epoch);
            IsoWeek week = IsoWeek.FromEpochDay(number - Epoch);
            DateTime time = day.ToDateTime(TimeOnly.MinValue);

            return date == new CalendarDate(day.Year, day.Month, day.Day)
                && date.ToEpochDay() == number - Epoch
                && date.DayOfYear == day.DayOfYear
                && week.DayOfWeek == (day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek)
                && week.Week == ISOWeek.GetWeekOfYear(time)
                && (number < 7 || week.Year == ISOWeek.GetYear(time))
                && week.ToEpochDay() == number - Epoch;
        });

    [Fact]
    public void Every_day_number_of_the_whole_range_comes_back() =>
        Gen.Long[CalendarDate.MinEpochDay, CalendarDate.MaxEpochDay].Sample(day =>
            CalendarDate.FromEpochDay(day).ToEpochDay() == day && IsoWeek.FromEpochDay(day).ToEpochDay() == day);

    [Theory]
    [InlineData("date('-999999999-01-01')", "'-999999999-01-01'")]
    [InlineData("date('+999999999-12-31')", "'+999999999-12-31'")]
    [InlineData("date('0000-02-29')", "'0000-02-29'")]
    [InlineData("date('-0001-12-31') + duration('P1D')", "'0000-01-01'")]
    [InlineData("date({year: -999999999})", "'-999999999-01-01'")]
    [InlineData("date('+10000-01-01')", "'+10000-01-01'")]
    public void Far_years_are_written_and_read(string expression, string expected) =>
        Assert.Equal(expected, $"'{TemporalFormatter.Format(Engine.Execution.Expressions.ScalarCypher.Evaluate(expression))}'");

    [Theory]
    [InlineData(2019, 1, 31, 1, "2019-02-28")]
    [InlineData(2020, 1, 31, 1, "2020-02-29")]
    [InlineData(2019, 3, 31, -1, "2019-02-28")]
    [InlineData(2019, 12, 15, 1, "2020-01-15")]
    [InlineData(2019, 1, 15, -13, "2017-12-15")]
    public void Months_are_added_with_the_day_kept_or_cut(int year, int month, int day, long months, string expected) =>
        Assert.Equal(expected, TemporalFormatter.Format(GraphValue.DateFromEpochDay(new CalendarDate(year, month, day).PlusMonths(months).ToEpochDay())));

    [Fact]
    public void Dates_and_instants_of_dotnet_go_in_and_out()
    {
        var instant = new DateTimeOffset(2019, 7, 9, 12, 31, 14, 645, TimeSpan.FromHours(2));

        Assert.Equal(new DateOnly(2019, 7, 9), GraphValue.Date(new DateOnly(2019, 7, 9)).ToDateOnly());
        Assert.Equal("2019-07-09", TemporalFormatter.Format(GraphValue.Date(2019, 7, 9)));
        Assert.Equal("2019-07-09T12:31:14.645+02:00", TemporalFormatter.Format(GraphValue.DateTime(instant)));
        Assert.Equal(instant, GraphValue.DateTime(instant).ToDateTimeOffset());
        Assert.Equal(new DateTimeOffset(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)), GraphValue.DateTime(new DateTimeOffset(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(1))).ToDateTimeOffset());
    }
}
