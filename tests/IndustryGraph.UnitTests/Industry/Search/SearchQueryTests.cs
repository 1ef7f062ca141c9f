using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Search;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void Each_word_may_be_begun_and_a_long_one_mistyped()
    {
        GraphMap parameters = SearchQuery.Parse("vw Hyundia elektroauto").Parameters;
        Assert.Equal(
            "(\"vw\" OR vw*) AND (\"hyundia\" OR hyundia* OR hyundia~1) AND (\"elektroauto\" OR elektroauto* OR elektroauto~2)",
            parameters["everyWord"].AsString());
        Assert.Equal("\"vw\" OR \"hyundia\" OR \"elektroauto\"", parameters["anyWord"].AsString());
    }

    [Theory]
    [InlineData("a AND b) OR *:*")]
    [InlineData("\"+-!(){}[]^~?:\\/&|")]
    [InlineData("name:ford")]
    public void Nothing_that_a_user_types_is_query_syntax(string text)
    {
        GraphMap parameters = SearchQuery.Parse(text).Parameters;
        string everyWord = parameters["everyWord"].IsNull ? "" : parameters["everyWord"].AsString();
        Assert.DoesNotContain(":", everyWord, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", everyWord, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_punctuation_asks_for_nothing()
    {
        GraphMap parameters = SearchQuery.Parse(" … ").Parameters;
        Assert.True(parameters["everyWord"].IsNull);
        Assert.True(parameters["anyWord"].IsNull);
        Assert.Empty(parameters["words"].AsList());
    }

    [Fact]
    public void A_pasted_page_is_cut_to_twelve_words()
    {
        SearchQuery query = SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("word", 1000)));
        Assert.Equal(12, query.Words.Count);
        Assert.Equal(12, query.Folded.Split(' ').Length);
    }
}
