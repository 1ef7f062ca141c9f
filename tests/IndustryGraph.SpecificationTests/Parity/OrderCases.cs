namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Every order in both directions, page by page; those of entities from either end.</summary>
internal static class OrderCases
{
    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    public static IEnumerable<ParityCase> All =>
    [
        .. EntityCases.ListFields.SelectMany(list => Of(list.Field, $"{list.Type}OrderField", string.Empty)),
        // There are many pages of claims: those in ascending order are read forwards, the others backwards.
        .. Of("claims", "ClaimOrderField", $", {Selections.AllPhases}").Where(parityCase => parityCase.Backwards == parityCase.Name.Contains("DESC", StringComparison.Ordinal)),
        .. EntityCases.ListFields.SelectMany(list => Small(list.Field)),
    ];

    private static IEnumerable<ParityCase> Of(string list, string orderField, string arguments) =>
        from field in Schema.Values(orderField)
        from direction in new[] { "ASC", "DESC" }
        from backwards in new[] { false, true }
        let page = backwards ? "last: 400, before: $cursor" : "first: 400, after: $cursor"
        select new ParityCase(
            $"{list} by {field} {direction} {(backwards ? "backwards" : "forwards")}",
            $"query ($cursor: String) {{ {list}({page}, orderBy: [{{ field: {field}, direction: {direction} }}]{arguments}) {Edges} }}")
        {
            Pages = list,
            Backwards = backwards,
        };

    private static IEnumerable<ParityCase> Small(string list) =>
    [
        new($"{list} by two fields", $"{{ {list}(first: 30, asOf: \"2019-07-09\", orderBy: [{{ field: CLAIM_COUNT, direction: DESC }}, {{ field: NAME }}]) {Edges} }}"),
        new($"{list} without any", $"{{ {list}(first: 0) {Edges} }}"),
        new($"{list} with claims as once known", $"{{ {list}(first: 5, knownAt: \"2020-01-01T00:00:00Z\", orderBy: [{{ field: CLAIM_COUNT }}]) {Edges} }}"),
    ];

    private const string Edges = "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
}
