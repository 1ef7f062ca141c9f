namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>The fields of Query that ask a question of their own.</summary>
internal static class QuestionCases
{
    private static readonly (string From, string To)[] Pairs =
        [("ford", "volkswagen-group"), ("skoda", "toyota"), ("byd", "stellantis"), ("nio", "hozon"), ("meb", "catl"), ("akio-toyoda", "ford"), ("ford", "no-such-id")];

    private static readonly string[] PathArguments =
    [
        string.Empty, ", first: 30", ", maxHops: 2", ", maxHops: 6, first: 3", ", maxDegree: 30, first: 20", ", asOf: \"2019-07-09\"", ", relationshipTypes: [OWNS, INVESTS_IN]",
        ", relationshipTypes: [OPERATES_IN], maxHops: 2, first: 100", ", knownAt: \"2020-01-01T00:00:00Z\"",
    ];

    private static readonly string[] NeighborhoodArguments =
    [
        "of: [\"ford\"]", "of: [\"ford\"], asOf: \"2019-07-09\", limitPerNode: 10", "of: [\"ford\", \"meb\"], hops: 2, limitPerNode: 10",
        "of: [\"volkswagen-group\", \"toyota\"], hops: 3, limitPerNode: 4", "of: [\"china\"], limitPerNode: 500", "of: [\"seed-ford-vw-2019\"]",
        "of: [\"tesla\"], relationshipTypes: [SUPPLIES, USES], hops: 2", "of: [\"ford\"], knownAt: \"2020-01-01T00:00:00Z\"", "of: []", "of: [\"no-such-id\"]", "of: [\"ford\", \"ford\"], hops: 2, limitPerNode: 3",
    ];

    private static readonly string[] Texts =
    [
        "ford", "Skoda", "ŠKODA", "vw meb", "トヨタ", "比亚迪", "Hyundia", "Volkwagen Grup", "id4", "toyot", "volkswagen-group", "reuters", "electric", "a", "de",
        "battery supply agreement", "m", "2019", "...", "", "qqqqzzzz", "\\\" OR *:* AND (", "ford ford ford", "Müller", "e-tnga", "c++", "현대",
    ];

    public static IEnumerable<ParityCase> All =>
    [
        .. from pair in Pairs.Index()
           from arguments in PathArguments.Index()
           where IsAsked(pair.Index, arguments.Index)
           select new ParityCase(
               $"paths {pair.Item.From} {pair.Item.To}{arguments.Item}",
               $"{{ paths(from: \"{pair.Item.From}\", to: \"{pair.Item.To}\"{arguments.Item}) {{ length hops {{ from {{ id }} to {{ __typename id name }} claims {{ id type status }} }} }} }}"),
        .. NeighborhoodArguments.Select(arguments => new ParityCase(
            $"neighborhood {arguments}",
            $"{{ neighborhood({arguments}) {{ truncated nodes {{ entity {{ __typename id }} distance degree shown }} claims {{ id subject {{ id }} object {{ id }} statusOn }} }} }}")),
        .. from text in Texts
           from kinds in new[] { string.Empty, ", kinds: [ORGANIZATION, PLATFORM]", ", kinds: [AGREEMENT, SOURCE, PERSON]" }
           select new ParityCase($"search '{text}'{kinds}", $"{{ search(text: \"{text}\"{kinds}, first: 500) {Hits} }}"),
        .. new[] { "first: 4, after: $cursor", "last: 4, before: $cursor" }.Select(page => new ParityCase(
            $"search {page}", $"query ($cursor: String) {{ search(text: \"motor\", {page}) {Hits} }}")
        {
            Pages = "search",
            Backwards = page.StartsWith("last", StringComparison.Ordinal),
        }),
        .. Timelines(),
        .. Exposures(),
        .. Others(),
    ];

    private const string Hits = "{ totalCount nodes { matched } edges { cursor node { score matched entity { __typename id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    // The first of those asked about with all arguments, the others without any and by turns with a third of them.
    private static bool IsAsked(int of, int with) => of == 0 || with == 0 || with % 3 == of % 3;

    private static IEnumerable<ParityCase> Timelines() => new[]
    {
        "of: [\"ford\"], first: 1000", "of: [\"ford\", \"volkswagen-group\"], from: \"2019-01-01\"", "of: [\"volkswagen-group\"], to: \"2000-01-01\"", "of: [\"toyota\"], from: \"2017-06-15\", to: \"2021-03-02\", first: 50",
        "of: [\"china\"]", "of: [\"meb\", \"audi\"], first: 7", "of: [\"ford\"], knownAt: \"2020-01-01T00:00:00Z\"", "of: []", "of: [\"no-such-id\"]", "of: [\"seed-ford-vw-2019\"]",
    }.Select(arguments => new ParityCase($"timeline {arguments}", $"{{ timeline({arguments}) {{ on kind claim {{ id type status validFrom validTo }} }} }}"));

    private static IEnumerable<ParityCase> Exposures() =>
        from organization in new[] { "volkswagen-group", "audi", "toyota", "byd", "catl", "rivian", "no-such-id" }.Index()
        from arguments in new[] { string.Empty, ", level: ORGANIZATION", ", level: GROUP, asOf: \"2019-07-09\"", ", asOf: \"2008-01-01\"", ", knownAt: \"2020-01-01T00:00:00Z\"" }.Index()
        where IsAsked(organization.Index, arguments.Index)
        select new ParityCase(
            $"market exposure of {organization.Item}{arguments.Item}",
            $"{{ marketExposure(organization: \"{organization.Item}\"{arguments.Item}) {{ market {{ id kind }} members {{ id }} roles marketSharePercent marketShareOn claims {{ id }} }} }}");

    private static IEnumerable<ParityCase> Others() =>
    [
        new("statistics", "{ statistics { dataSetVersion entities claims sources } }"),
        new("analyses", "{ analyses { name title description parameters { name type default description } columns { name description } statement } }"),
        new("an analysis", "{ runAnalysis(name: \"platform-sharing\", parameters: {asOf: \"2019-07-09\", kinds: [\"EV\"]}) { columns rows truncated } }") { HoldsMaps = true },
        new("an analysis cut short", "{ runAnalysis(name: \"market-presence\", first: 7) { columns rows truncated } }") { HoldsMaps = true },
        new(
            "several questions at once",
            """
            query ($deep: Boolean = true) { statistics { entities } all: platformSharing { totalCount } groups: platformSharing(level: GROUP, asOf: "2019-07-09") { totalCount }
              search(text: "ford", first: 1) { nodes { entity { id ... on Organization { platforms(first: 2) { nodes { id agreements { nodes { id parties { nodes { id } } } } } } } } } }
              organization(id: "ford") { group { id subsidiaries @include(if: $deep) { nodes { id models(first: 3) { nodes { id platforms { nodes { id } } } } } } } owners @skip(if: $deep) { totalCount } }
              paths(from: "ford", to: "volkswagen-group", first: 1) { length } neighborhood(of: ["meb"]) { nodes { entity { id } } }
              runAnalysis(name: "ownership-chains", first: 3) { rows } timeline(of: ["ford"], first: 1) { on } marketExposure(organization: "ford") { market { id organizations(first: 2) { nodes { id } } } } analyses { name } }
            """),
    ];
}
