namespace IndustryGraph.Industry.Search;

/// <summary>
/// The statement that finds entities by what people type. Before its last RETURN it has rows of <c>node</c>, <c>score</c> (0 to 1) and
/// <c>matched</c>, unordered; its parameters are those of <see cref="SearchQuery"/> and <c>labels</c> (a list, or null for
/// all kinds).
/// </summary>
public static class SearchStatement
{
    private static readonly Lazy<string> LazyText = new(ReadText);

    /// <summary>The statement. Its last RETURN only prints; another statement embeds what stands before it.</summary>
    public static string Text => LazyText.Value;

    private static string ReadText()
    {
        using var reader = new StreamReader(typeof(SearchStatement).Assembly.GetManifestResourceStream("search")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
