using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Model;

public sealed class NearestIdsTests
{
    private static readonly string[] Known = ["ford", "ford-otosan", "volkswagen", "volkswagen-group", "hyundai", "meb", "meb-plus"];

    [Theory]
    [InlineData("fodr", "ford")]
    [InlineData("hyundia", "hyundai")]
    [InlineData("Ford", "ford")]
    [InlineData("volkswagn group", "volkswagen-group")]
    [InlineData("otosan", "ford-otosan")]
    public void The_id_that_was_meant_comes_first(string wanted, string nearest) => Assert.Equal(nearest, NearestIds.Of(wanted, Known)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("zzzzzz")]
    [InlineData("トヨタ")]
    public void Nothing_near_is_no_suggestion(string wanted)
    {
        Assert.Empty(NearestIds.Of(wanted, Known));
        Assert.Equal("", NearestIds.Hint(wanted, Known));
    }

    [Fact]
    public void A_hint_is_a_sentence() => Assert.Equal(" Did you mean 'meb' or 'meb-plus'?", NearestIds.Hint("meb", Known));
}
