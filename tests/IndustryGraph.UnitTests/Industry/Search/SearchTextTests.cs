using IndustryGraph.Industry.Search;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Škoda", "skoda")]
    [InlineData("CITROËN", "citroen")]
    [InlineData("Koç Holding", "koc holding")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź Ørsted", "lodz orsted")]
    [InlineData("İstanbul", "istanbul")]
    public void Case_and_accents_do_not_count(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("ford-vw-meb", "ford vw meb")]
    [InlineData("  Toyota–Pony.ai–GAC  ", "toyota pony ai gac")]
    [InlineData("Lynk & Co", "lynk co")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Punctuation_separates_words(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("ID.4", "id 4")]
    [InlineData("id4", "id 4")]
    [InlineData("F-150", "f 150")]
    [InlineData("bZ4X", "bz 4 x")]
    [InlineData("E³ 1.2", "e 3 1 2")]
    public void Letters_and_digits_are_words_of_their_own(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("MEB+", "meb plus")]
    [InlineData("meb-plus", "meb plus")]
    public void A_plus_is_a_word(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("トヨタ", "トヨタ")]
    [InlineData("ﾄﾖﾀ", "トヨタ")]
    [InlineData("ﾎﾝﾀﾞ", "ホンダ")]
    [InlineData("ＶＷ", "vw")]
    [InlineData("포티투닷", "포티투닷")]
    [InlineData("比亚迪", "比亚迪")]
    [InlineData("Ёлка", "елка")]
    public void Width_does_not_count_and_other_scripts_keep_their_letters(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        string[] texts = ["Škoda Enyaq iV", "ﾎﾝﾀﾞ e:NS1", "MEB+", "E³ 1.2", "🚗 auto"];
        Assert.All(texts, text => Assert.Equal(SearchText.Fold(text), SearchText.Fold(SearchText.Fold(text))));
    }

    [Fact]
    public void An_entity_is_found_by_its_id_its_name_and_its_aliases_in_that_order() =>
        Assert.Equal(["mercedes benz", "mercedes benz", "メルセデス"], SearchNames.Of("mercedes-benz", "Mercedes-Benz", ["メルセデス"]));
}
