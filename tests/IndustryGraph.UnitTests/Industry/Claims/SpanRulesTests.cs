using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Claims;

public sealed class SpanRulesTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "YEAR")]
    [InlineData("2019-07", "2019-07-01", "MONTH")]
    [InlineData("2019-07-12", "2019-07-12", "DAY")]
    public void A_stated_start_is_the_first_day_of_its_period(string since, string from, string precision) =>
        Assert.Equal(new ClaimSpan(Day(from), precision, null, null), SpanRules.Of(Date(since), null, Date("1800"), Date("2020")));

    [Theory]
    [InlineData("2019", "2020-01-01", "YEAR")]
    [InlineData("2019-07", "2019-08-01", "MONTH")]
    [InlineData("2019-12", "2020-01-01", "MONTH")]
    [InlineData("2019-07-12", "2019-07-12", "DAY")]
    public void A_month_or_year_ends_with_its_last_day_and_a_day_is_exclusive(string until, string to, string precision) =>
        Assert.Equal(new ClaimSpan(null, null, Day(to), precision), SpanRules.Of(null, Date(until), null, null));

    [Fact]
    public void A_share_of_a_year_holds_in_that_year()
    {
        ClaimSpan span = SpanRules.Of(Date("2019"), Date("2019"), null, null);
        Assert.False(span.Contains(Day("2018-12-31")));
        Assert.True(span.Contains(Day("2019-01-01")));
        Assert.True(span.Contains(Day("2019-12-31")));
        Assert.False(span.Contains(Day("2020-01-01")));
    }

    [Theory]
    [InlineData("1903", "2015", "2015-01-01")]
    [InlineData("2015", "1903", "2015-01-01")]
    [InlineData("1903", null, "1903-01-01")]
    [InlineData(null, "2019-07", "2019-07-01")]
    public void Without_a_stated_start_a_claim_begins_with_the_younger_of_its_ends(string? subject, string? @object, string from) =>
        Assert.Equal(new ClaimSpan(Day(from), DatePrecision.Inferred, null, null), SpanRules.Of(null, null, DateOrNull(subject), DateOrNull(@object)));

    [Fact]
    public void A_claim_of_which_nothing_is_known_is_open_at_both_sides()
    {
        ClaimSpan span = SpanRules.Of(null, null, null, null);
        Assert.Equal(new ClaimSpan(null, null, null, null), span);
        Assert.True(span.Contains(DateOnly.MinValue));
        Assert.True(span.Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void A_beginning_that_would_leave_no_day_before_the_stated_end_is_not_inferred() =>
        Assert.Equal(new ClaimSpan(null, null, Day("2014-05-01"), "DAY"), SpanRules.Of(null, Date("2014-05-01"), Date("2015"), null));

    [Theory]
    [InlineData("2022", "2022", "2022-01-01")]
    [InlineData("2022", "2022-03", "2022-03-01")]
    [InlineData("2022-03", "2022-03-18", "2022-03-18")]
    [InlineData("2022-03-18", "2022-03", "2022-03-01")]
    [InlineData("2022-03-18", "2022-03-18", "2022-03-18")]
    [InlineData("2022-03-18", "2022", "2022-01-01")]
    public void A_slice_that_ends_in_the_period_in_which_the_next_begins_ends_where_it_begins(string until, string nextSince, string end)
    {
        ClaimSpan first = Chain(("2010", until), (nextSince, null))[0];
        Assert.Equal(Day(end), first.To);
        Assert.Equal(Date(until).Precision, first.ToPrecision);
    }

    [Theory]
    [InlineData("2021", "2022", "2022-01-01")]
    [InlineData("2022-02", "2022-03-18", "2022-03-01")]
    [InlineData("2022-03-17", "2022-03-18", "2022-03-17")]
    public void A_slice_that_ends_before_the_next_begins_keeps_its_end(string until, string nextSince, string end) =>
        Assert.Equal(Day(end), Chain(("2010", until), (nextSince, null))[0].To);

    [Fact]
    public void Shares_of_years_in_a_row_touch_and_do_not_overlap()
    {
        ClaimSpan[] spans = Chain(("2020", "2020"), ("2021", "2021"));
        Assert.Equal(spans[0].To, spans[1].From);
        Assert.Equal(Day("2022-01-01"), spans[1].To);
    }

    [Fact]
    public void An_undated_claim_is_followed_like_any_other() =>
        Assert.Equal(Day("2022-09-29"), Chain((null, "2022-09"), ("2022-09-29", null))[0].To);

    [Fact]
    public void Claims_that_begin_together_do_not_cut_each_other() =>
        Assert.All(Chain(("2022", "2022"), ("2022", "2022")), span => Assert.Equal(Day("2023-01-01"), span.To));

    [Fact]
    public void A_parallel_claim_that_began_in_between_does_not_hide_the_successor() =>
        Assert.Equal(Day("2022-03-01"), Chain(("2010", "2022"), ("2015", null), ("2022-03", null))[0].To);

    [Fact]
    public void A_claim_without_an_end_is_never_cut() => Assert.Null(Chain(("2010", null), ("2022", null))[0].To);

    private static ClaimSpan[] Chain(params (string? Since, string? Until)[] slices)
    {
        Claim[] claims = [.. slices.Select((slice, i) => new Claim
        {
            Id = $"a--owns--b--{i}",
            Type = Ontology.Relationship("OWNS")!,
            Subject = "a",
            Object = "b",
            Status = ClaimStatus.Active,
            Since = DateOrNull(slice.Since),
            Until = DateOrNull(slice.Until),
            Span = SpanRules.Of(DateOrNull(slice.Since), DateOrNull(slice.Until), null, null),
        })];
        return [.. SpanRules.Chain(claims).OrderBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => claim.Span)];
    }

    private static PartialDate? DateOrNull(string? text) => text is null ? null : Date(text);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
