namespace IndustryGraph.Industry.Search;

/// <summary>The property by which entities are found: their folded id, name and aliases.</summary>
public static class SearchNames
{
    /// <summary>The name of the property. Whoever writes an entity's name or aliases writes it too.</summary>
    public const string Property = "searchNames";

    /// <summary>Its value: the folded id, the folded name and the folded aliases, in the order of the aliases.</summary>
    public static IReadOnlyList<string> Of(string id, string name, IEnumerable<string> aliases) =>
        [SearchText.Fold(id), SearchText.Fold(name), .. aliases.Select(SearchText.Fold)];
}
