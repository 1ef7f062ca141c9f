using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Every operator of every field that a list can be filtered by, with values that occur, others, and none.</summary>
internal static class FilterCases
{
    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    public static IEnumerable<ParityCase> All => [.. Operators().Distinct(), .. Combinations()];

    private static IEnumerable<ParityCase> Operators() =>
        from list in EntityCases.ListFields
        from field in Schema.InputFields($"{list.Type}Where")
        let filter = SchemaIndex.NameOf(field.Type)
        where !filter.EndsWith("Where", StringComparison.Ordinal)
        from condition in Conditions(filter, Literals(list.Type, field.Name.StringValue, filter))
        select Of(list, $"{field.Name}: {{ {condition} }}");

    private static IEnumerable<ParityCase> Combinations() =>
        from list in EntityCases.ListFields
        let ids = string.Join(", ", Sample.Ids(list.Type).Select(id => $"\"{id}\""))
        from condition in new[]
        {
            "OR: []", "AND: []", "NOT: {}",
            $"NOT: {{ id: {{ in: [{ids}] }} }}",
            $"id: {{ in: [{ids}] }}, name: {{ contains: \"e\" }}",
            $"OR: [{{ name: {{ startsWith: \"A\" }} }}, {{ AND: [{{ id: {{ in: [{ids}] }} }}, {{ NOT: {{ name: {{ contains: \"o\" }} }} }}] }}]",
        }
        select Of(list, condition);

    /// <summary>Conditions with every operator of a filter.</summary>
    public static IEnumerable<string> Conditions(string filter, IReadOnlyList<string> literals) => Schema.InputFields(filter).SelectMany(op => op.Name.StringValue switch
    {
        "eq" => literals.Append("null").Select(literal => $"eq: {literal}"),
        "in" => [$"in: [{string.Join(", ", literals)}]", "in: []"],
        string name when filter is "IntFilter" or "FloatFilter" => literals.Select(literal => $"{name}: {literal}"),
        string name => literals.SelectMany(Parts).Append("\"\"").Select(literal => $"{name}: {literal}"),
    });

    // Beginnings and insides of texts, also in another case and outside of ASCII.
    private static IEnumerable<string> Parts(string literal)
    {
        string text = literal.Trim('"');
        string[] characters = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        yield return literal;
        yield return $"\"{string.Concat(characters.Take(2))}\"";
        yield return $"\"{string.Concat(characters.Skip(1).Take(3))}\"".ToUpperInvariant();
    }

    private static string[] Literals(string type, string field, string filter) => Schema.IsEnum(EnumOf(filter))
        ? [.. Schema.Values(EnumOf(filter))]
        : [.. Sample.Values(type, field).Select(Literal), .. filter is "StringFilter" or "IDFilter" ? new[] { "\"no such text\"" } : []];

    private static string EnumOf(string filter) => filter[..^"Filter".Length];

    private static string Literal(GraphValue value) => value.IsString
        ? $"\"{value.AsString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : value.ToString();

    private static ParityCase Of((string Field, string Type) list, string where) =>
        new($"{list.Field} where {where}", $"{{ {list.Field}(first: 500, where: {{ {where} }}) {{ totalCount nodes {{ id }} }} }}");
}
