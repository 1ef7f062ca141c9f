namespace IndustryGraph.GraphQL.Translation;

/// <summary>Keys of maps in Cypher.</summary>
internal static class CypherNames
{
    /// <summary>The key under which a row says which type an object has; no field of GraphQL can have it.</summary>
    public const string TypeKey = "@type";

    /// <summary>A response key as the key of a map: in backticks unless it is the field's own name, since an alias may be a word of Cypher.</summary>
    public static string Key(string key, string fieldName) => key == fieldName ? key : Quote(key);

    /// <summary>A name in backticks.</summary>
    public static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A list of text literals; only for names of the schema, never for values.</summary>
    public static string Literals(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(n => $"'{n}'"))}]";
}
