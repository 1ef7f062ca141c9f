using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019", "YEAR", "2019-01-01", "2020-01-01")]
    [InlineData("2019-12", "MONTH", "2019-12-01", "2020-01-01")]
    [InlineData("2020-02-29", "DAY", "2020-02-29", "2020-03-01")]
    [InlineData("9998-12-31", "DAY", "9998-12-31", "9999-01-01")]
    public void A_date_knows_its_period(string text, string precision, string first, string next)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(first, date.FirstDay.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(next, date.NextPeriod.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("0999")]
    [InlineData("9999")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-7")]
    [InlineData("2019/07")]
    [InlineData("2019-02-29")]
    [InlineData("2019-07-32")]
    [InlineData("2019-07-12T00:00")]
    [InlineData(" 2019")]
    [InlineData("+2019-1")]
    [InlineData("２０１９")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Dates_order_by_first_day_and_the_less_exact_first()
    {
        PartialDate[] sorted = [.. new[] { "2019-07-01", "2019", "2019-07", "2018-12-31" }.Select(Parse).Order()];
        Assert.Equal(["2018-12-31", "2019", "2019-07", "2019-07-01"], sorted.Select(date => date.ToString()));
    }

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);
}
