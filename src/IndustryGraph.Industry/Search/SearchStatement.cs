namespace IndustryGraph.Industry.Search;

/// <summary>
/// The statement that finds entities by what people type. It yields rows of <c>node</c>, <c>score</c> (0 to 1) and
/// <c>matched</c>, unordered; its parameters are those of <see cref="SearchQuery"/> and <c>labels</c> (a list, or null for
/// all kinds).
/// </summary>
public static class SearchStatement
{
    private static readonly Lazy<string> LazyRule = new(ReadRule);

    /// <summary>The statement without its version prefix and closing RETURN, as a subquery embeds it.</summary>
    public static string Rule => LazyRule.Value;

    private static string ReadRule()
    {
        using var reader = new StreamReader(typeof(SearchStatement).Assembly.GetManifestResourceStream("search")!);
        return Analyses.AnalysisText.RuleOf(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
