using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Search;

/// <summary>What somebody searched for, as the parameters of <see cref="SearchStatement"/>.</summary>
public sealed class SearchQuery
{
    private const int MaxWords = 12;

    private SearchQuery(string folded, string[] words)
    {
        Folded = folded;
        Words = words;
    }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>Its words; of a longer text the first twelve.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads what somebody typed.</summary>
    public static SearchQuery Parse(string text)
    {
        string[] words = [.. SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords)];
        return new SearchQuery(string.Join(' ', words), words);
    }

    /// <summary>
    /// The parameters: <c>folded</c>, <c>words</c>, and for the full-text index <c>everyWord</c> (each word as it is, begun
    /// or mistyped) and <c>anyWord</c> (one of them as it is), null where nothing can be found.
    /// </summary>
    public GraphMap Parameters => new(
        ["folded", "words", "everyWord", "anyWord"],
        [
            GraphValue.String(Folded),
            GraphValue.Object(GraphList.OfStrings(Words)),
            GraphValue.String(Words.Count == 0 ? null : string.Join(" AND ", Words.Select(Loosely))),
            GraphValue.String(Words.Count < 2 ? null : string.Join(" OR ", Words.Select(Exactly))),
        ]);

    // Folded words hold letters, digits and marks only, so that there is nothing to escape. In quotes a word that the
    // analyzer splits (Han ideographs) stays in sequence.
    private static string Exactly(string word) => $"\"{word}\"";

    private static string Loosely(string word) => word.Length switch
    {
        < 4 => $"({Exactly(word)} OR {word}*)",
        < 8 => $"({Exactly(word)} OR {word}* OR {word}~1)",
        _ => $"({Exactly(word)} OR {word}* OR {word}~2)",
    };
}
