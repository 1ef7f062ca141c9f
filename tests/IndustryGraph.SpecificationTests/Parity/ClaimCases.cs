using GraphQLParser.AST;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Every claim with all that it states, on several days, and every filter of claims.</summary>
internal static class ClaimCases
{
    private const string Ends = "subject { __typename id } object { __typename id } sources { id title publisher published url }";

    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    private static readonly string[] Days = ["2010-06-30", "2019-07-09", "2040-01-01"];

    private static readonly string[] Views =
        ["asOf: \"2019-07-09\"", $"{Selections.AllPhases}, statuses: [ACTIVE, ANNOUNCED]", "phases: [OVER], knownAt: \"2026-11-20T00:00:00Z\""];

    private static readonly Dictionary<string, string[]> Literals = new(StringComparer.Ordinal)
    {
        ["id"] = [.. Sample.ClaimIds.Take(3).Select(id => $"\"{id}\""), "\"no-such-id\""],
        ["subject"] = ["\"ford\"", "\"volkswagen-group\"", "\"no-such-id\""],
        ["object"] = ["\"china\"", "\"meb\"", "\"no-such-id\""],
        ["source"] = ["\"seed-ford-vw-2019\"", "\"no-such-id\""],
        ["stakePercent"] = ["0", "50", "33.4", "100"],
        ["marketSharePercent"] = ["19.7", "5", "0.5"],
    };

    public static IEnumerable<ParityCase> All => [.. Everything(), .. Filters().Distinct(), .. OfEntities(), .. Singles()];

    private static IEnumerable<ParityCase> Everything() => Days.Select(day => new ParityCase(
        $"all claims on {day}",
        $"query ($cursor: String) {{ claims(first: 500, after: $cursor, {Selections.AllPhases}, asOf: \"{day}\") "
        + $"{{ totalCount edges {{ status other {{ id }} node {{ {Selections.Plain("Claim")} {Ends} }} }} pageInfo {{ hasNextPage endCursor }} }} }}")
    {
        Pages = "claims",
    });

    private static IEnumerable<ParityCase> Filters() =>
        from field in Schema.InputFields("ClaimWhere")
        let filter = SchemaIndex.NameOf(field.Type)
        where filter != "ClaimWhere"
        from condition in FilterCases.Conditions(filter, ValuesOf(field, filter)).Index()
        let arguments = condition.Index % 2 == 0 ? Selections.AllPhases : "asOf: \"2019-07-09\""
        select Of($"{field.Name}: {{ {condition.Item} }}", arguments);

    private static IEnumerable<ParityCase> OfEntities() =>
    [
        .. new[]
        {
            "OR: []", "NOT: { type: { in: [OPERATES_IN, MAKES] } }", "OR: [{ stakePercent: { gte: 50 } }, { AND: [{ type: { eq: USES } }, { NOT: { status: { eq: ACTIVE } } }] }]",
        }.Select(where => Of(where, "statuses: [ACTIVE, ENDED, CANCELLED]")),
        Of("type: { eq: USES }", "knownAt: \"2020-01-01T00:00:00Z\""),
        .. from direction in Schema.Values("Direction").Index()
           from order in Schema.Values("ClaimOrderField").Index()
           let view = Views[(direction.Index + order.Index) % Views.Length]
           select new ParityCase(
               $"claims of three entities {direction.Item} by {order.Item}, {view}",
               $"{{ nodes(ids: [\"ford\", \"china\", \"seed-ford-vw-2019\"]) {{ ... on Entity {{ claims(direction: {direction.Item}, first: 20, {view}, "
               + $"where: {{ NOT: {{ type: {{ eq: LEADS }} }} }}, orderBy: [{{ field: {order.Item}, direction: DESC }}]) "
               + "{ totalCount edges { cursor status other { id } node { id } } pageInfo { hasNextPage hasPreviousPage } } } } }"),
        .. new[] { "first: 30, after: $cursor", "last: 30, before: $cursor" }.Select(page => new ParityCase(
            $"claims of an entity, {page}",
            $"query ($cursor: String) {{ organization(id: \"toyota\") {{ claims({page}, {Selections.AllPhases}, orderBy: [{{ field: VALID_FROM }}]) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }} }}")
        {
            Pages = "organization.claims",
            Backwards = page.StartsWith("last", StringComparison.Ordinal),
        }),
    ];

    private static IEnumerable<ParityCase> Singles() => Sample.ClaimIds.Select(id => new ParityCase(
        $"claim {id}",
        $"{{ claim(id: \"{id}\") {{ {Selections.Plain("Claim")} {Ends} then: statusOn(asOf: \"2019-07-09\", knownAt: \"2026-11-24T00:00:00Z\") "
        + $"was: phaseOn(asOf: \"2019-07-09\", knownAt: \"2026-11-24T00:00:00Z\") }} before: claim(id: \"{id}\", knownAt: \"2020-01-01T00:00:00Z\") {{ id }} }}"));

    private static string[] ValuesOf(GraphQLInputValueDefinition field, string filter) =>
        Literals.TryGetValue(field.Name.StringValue, out string[]? literals) ? literals : [.. Schema.Values(filter[..^"Filter".Length])];

    private static ParityCase Of(string where, string arguments) => new(
        $"claims where {where}, {arguments}",
        $"{{ claims(first: 100, where: {{ {where} }}, {arguments}) {{ totalCount edges {{ status node {{ id }} }} }} }}");
}
