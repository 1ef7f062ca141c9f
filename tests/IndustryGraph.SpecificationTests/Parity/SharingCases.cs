namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Who shares platforms with whom: on several days, with every status and kind, by turns at either level and now and then at both.</summary>
internal static class SharingCases
{
    private const string Evidence = "member { id name } status claim { id type sources { id } } model { id } ownership { id }";

    private const string Whole =
        $$"""
        { totalCount
          edges { cursor node { organization { id name } partner { id name } platformCount
            platforms { platform { id kind } since agreements { id } organizationEvidence { {{Evidence}} } partnerEvidence { {{Evidence}} } } } }
          nodes { platformCount }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
        """;

    private static readonly string[] Levels = ["ORGANIZATION", "GROUP"];

    private static readonly string[] Arguments =
    [
        "asOf: \"2005-01-01\"", "asOf: \"2015-06-30\"", "asOf: \"2019-07-09\"", "asOf: \"2022-01-15\"", "asOf: \"2026-11-25\"", "asOf: \"2035-01-01\"",
        "knownAt: \"2020-01-01T00:00:00Z\"",
        "statuses: [ACTIVE, NEGOTIATING], asOf: \"2019-07-09\"", "statuses: [ANNOUNCED]", "statuses: [RUMOURED, NEGOTIATING, ANNOUNCED, ACTIVE, ENDED, CANCELLED]", "statuses: []",
        "kinds: [EV]", "kinds: [MULTI_ENERGY, COMBUSTION], minShared: 2", "kinds: [AUTONOMOUS_DRIVING, SOFTWARE, BATTERY]", "kinds: [COMMERCIAL], asOf: \"2019-07-09\"", "kinds: []",
        "minShared: 3", "organization: \"ford\"", "organization: \"audi\"", "organization: \"toyota\", partner: \"subaru\"", "partner: \"volkswagen-group\"",
        "organization: \"ford\", partner: \"volkswagen-group\", statuses: [ACTIVE, NEGOTIATING], asOf: \"2019-07-09\"", "organization: \"catl\"", "organization: \"audi\", partner: \"skoda\"",
    ];

    public static IEnumerable<ParityCase> All =>
    [
        .. from arguments in Arguments.Index()
           from level in arguments.Index % 3 == 0 ? Levels : [Levels[arguments.Index % 2]]
           select new ParityCase($"sharing of {level}, {arguments.Item}", $"{{ platformSharing(level: {level}, first: 30, {arguments.Item}) {Whole} }}"),
        .. from level in Levels
           from backwards in new[] { false, true }
           let page = backwards ? "last: 70, before: $cursor" : "first: 70, after: $cursor"
           select new ParityCase($"sharing of {level}, {page}", $"query ($cursor: String) {{ platformSharing(level: {level}, {page}, asOf: \"2019-07-09\") {Whole} }}")
           {
               Pages = "platformSharing",
               Backwards = backwards,
           },
    ];
}
