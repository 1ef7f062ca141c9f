using GraphQLParser.AST;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Every entity with all its properties, and some of them with all that is around them, on several days.</summary>
internal static class EntityCases
{
    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    private static readonly (string Name, string Arguments) OnADay = ("on a day", "first: 50, asOf: \"2019-07-09\"");

    private static readonly (string Name, string Arguments) Planned =
        ("the last of what was once planned", "last: 2, statuses: [RUMOURED, NEGOTIATING, ANNOUNCED], phases: [UPCOMING, CURRENT], knownAt: \"2026-11-20T00:00:00Z\"");

    public static IEnumerable<ParityCase> All => [.. Lists(), .. Singles(), .. NestedPages(), .. ByAnyId()];

    /// <summary>The fields of Query that list entities, with the type of their entities.</summary>
    public static IEnumerable<(string Field, string Type)> ListFields => Schema.Fields("Query")
        .Where(list => SchemaIndex.Argument(list, "where") is not null && list.Name.StringValue != "claims")
        .Select(list => (list.Name.StringValue, NodeOf(list)));

    private static IEnumerable<ParityCase> Lists() => ListFields.SelectMany(list => new[]
    {
        new ParityCase($"all of {list.Field}", $"query ($cursor: String) {{ {list.Field}(first: 400, after: $cursor) {Selections.Page(Selections.Plain(list.Type))} }}") { Pages = list.Field },
        new ParityCase($"some of {list.Field} with all that is around them", $"{{ {list.Field}(first: 20, orderBy: [{{ field: CLAIM_COUNT, direction: DESC }}]) {Selections.Page(Selections.Whole(list.Type, "first: 3"))} }}"),
    });

    private static IEnumerable<ParityCase> Singles() =>
        from list in ListFields
        let single = Single(list.Type)
        from id in Sample.Ids(list.Type).Append("no-such-id").Index()
        from view in id.Index == 3 ? [OnADay, Planned] : new[] { OnADay }
        select new ParityCase(
            $"{single} {id.Item} {view.Name}",
            $"{{ {single}(id: \"{id.Item}\") {{ __typename {Selections.Whole(list.Type, view.Arguments)} }} }}");

    private static IEnumerable<ParityCase> NestedPages() =>
        from list in ListFields
        let single = Single(list.Type)
        from relation in Selections.ConnectionsOf(list.Type)
        from backwards in new[] { false, true }
        let page = backwards ? "last: 40, before: $cursor" : "first: 40, after: $cursor"
        select new ParityCase(
            $"{single} {relation.Name} {(backwards ? "backwards" : "forwards")}",
            $"query ($cursor: String) {{ {single}(id: \"{Sample.Ids(list.Type)[0]}\") {{ {relation.Name}({page}, {Selections.AllPhases}) {Selections.Connection(SchemaIndex.NameOf(relation.Type))} }} }}")
        {
            Pages = $"{single}.{relation.Name}",
            Backwards = backwards,
        };

    private static IEnumerable<ParityCase> ByAnyId()
    {
        string ids = string.Join(", ", ListFields.SelectMany(list => Sample.Ids(list.Type)).Concat(Sample.ClaimIds).Append("no-such-id").Select(id => $"\"{id}\""));
        string selection = string.Join(' ', ListFields.Select(list => $"... on {list.Type} {{ id name entityKind claims {{ totalCount }} }}"));
        yield return new ParityCase("nodes of every kind", $"{{ nodes(ids: [{ids}]) {{ __typename id {selection} ... on Claim {{ {Selections.Plain("Claim")} }} }} }}");
        yield return new ParityCase("nodes of nothing", "{ nodes(ids: []) { id } }");
        yield return new ParityCase("node of an entity", "{ node(id: \"ford\") { __typename id ... on Entity { name } } }");
        yield return new ParityCase("node of a claim", $"{{ node(id: \"{Sample.ClaimIds[0]}\") {{ __typename id ... on Claim {{ type }} }} }}");
        yield return new ParityCase("node of nothing", "{ node(id: \"no-such-id\") { id } }");
        yield return new ParityCase(
            "a group on several days",
            $"{{ organizations(first: 500) {{ nodes {{ id {string.Join(' ', new[] { 1990, 2010, 2019, 2022 }.Select(year => $"g{year}: group(asOf: \"{year}-03-01\") {{ id }}"))} "
            + "k: group(knownAt: \"2020-01-01T00:00:00Z\") { id } } } }");
    }

    private static string Single(string type) => Schema.Fields("Query").Single(single => SchemaIndex.NameOf(single.Type) == type).Name.StringValue;

    private static string NodeOf(GraphQLFieldDefinition field) => SchemaIndex.NameOf(Schema.Field(SchemaIndex.NameOf(field.Type), "nodes").Type);
}
