using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("ford", true)]
    [InlineData("42dot", true)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    [InlineData("a_b", false)]
    [InlineData("", false)]
    public void An_entity_id_is_words_joined_by_hyphens(string id, bool valid) => Assert.Equal(valid, Slug.IsEntityId(id));

    [Theory]
    [InlineData("ford--uses--meb--2019-07-12", true)]
    [InlineData("a---b", false)]
    public void A_claim_id_joins_them_by_two(string id, bool valid) => Assert.Equal(valid, Slug.IsClaimId(id));

    [Fact]
    public void An_id_has_a_greatest_length()
    {
        Assert.True(Slug.IsEntityId(new string('a', Slug.MaxLength)));
        Assert.False(Slug.IsEntityId(new string('a', Slug.MaxLength + 1)));
    }
}
