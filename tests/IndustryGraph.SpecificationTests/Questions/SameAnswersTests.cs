using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>Both engines answer alike, to the order of rows: analyses and operations of GraphQL over the bundled data set.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SameAnswersTests(Neo4jServer server)
{
    private static readonly string[] Days = ["2015-06-30", "2019-07-09", "2026-11-01"];

    public static TheoryData<string, string> AnalysesOnDays =>
        [.. AnalysisCatalog.Bundled.All.SelectMany(analysis => Days.Select(day => new TheoryDataRow<string, string>(analysis.Name, day)))];

    public static TheoryData<string> Operations =>
    [
        """{ node(id: "ford--uses--meb--2019-07-12") { id ... on Claim { type status validFrom sources { id } } } nodes(ids: ["ford", "nope", "meb"]) { id } }""",
        """{ organizations(where: {OR: [{kind: {eq: STARTUP}}, {country: {eq: "DE"}}]}, orderBy: [{field: CLAIM_COUNT, direction: DESC}], first: 40) { totalCount nodes { id name } } }""",
        """{ organizations(last: 5, asOf: "2019-07-09") { nodes { id group { id } } pageInfo { hasPreviousPage hasNextPage } } }""",
        """{ organizations(where: {NOT: {country: {in: ["DE", "US"]}}, founded: {gte: 2015}}, orderBy: [{field: FOUNDED, direction: DESC}, {field: NAME, direction: ASC}]) { totalCount nodes { id founded } } }""",
        """{ organization(id: "volkswagen-group") { subsidiaries(first: 50) { totalCount edges { node { id } claims { id stakePercent } } } platforms(asOf: "2019-07-09") { nodes { id } } } }""",
        """{ organization(id: "ford") { claims(asOf: "2019-07-09", first: 100, orderBy: [{field: VALID_FROM, direction: DESC}]) { totalCount edges { status other { id } node { id validFrom validTo } } } } }""",
        """{ claims(where: {type: {eq: INVESTS_IN}}, phases: [CURRENT, OVER], first: 50) { totalCount nodes { id amount currency statusOn(asOf: "2019-07-09") phaseOn } } }""",
        """{ claims(where: {type: {in: [PARTY_TO, COVERS]}, source: {eq: "seed-ford-vw-2019"}}, asOf: "2019-07-09") { nodes { id subject { id } object { id } } } }""",
        """{ platform(id: "meb") { organizations(asOf: "2026-11-01") { nodes { id } } vehicleModels { nodes { id from } } agreements { nodes { id } } } }""",
        """{ agreement(id: "vw-argo-investment-2019") { status value currency announced ended parties(phases: [CURRENT, OVER]) { nodes { id } } } }""",
        """{ market(id: "china") { organizations(first: 100) { totalCount nodes { id } } parents { nodes { id } } } technology(id: "autonomous-driving") { organizations { nodes { id } } } }""",
        """{ people(first: 10) { nodes { id organizations { nodes { id } } } } sources(orderBy: [{field: CLAIM_COUNT, direction: DESC}], first: 5) { nodes { id claims { totalCount } } } }""",
        """{ platformSharing(level: GROUP, first: 500) { totalCount nodes { organization { id } partner { id } platforms { since platform { id } agreements { id } organizationEvidence { member { id } claim { id } ownership { id } } } } } }""",
        """{ platformSharing(organization: "toyota", kinds: [EV, SOFTWARE, BATTERY], statuses: [ACTIVE, ANNOUNCED], asOf: "2023-01-01") { nodes { partner { id } platforms { since platform { id } } } } }""",
        """{ paths(from: "skoda", to: "toyota", first: 10) { length hops { from { id } to { id } claims { id } } } }""",
        """{ neighborhood(of: ["ford", "meb"], hops: 2, limitPerNode: 10) { truncated nodes { distance degree shown entity { id } } claims { id } } }""",
        """{ a: search(text: "Skoda") { totalCount nodes { score matched entity { id } } } b: search(text: "vw meb") { nodes { score entity { id } } } c: search(text: "トヨタ") { nodes { score entity { id } } } }""",
        """{ search(text: "Hyundia", kinds: [ORGANIZATION]) { nodes { score matched entity { id } } } }""",
        """{ timeline(of: ["ford", "volkswagen-group"], from: "2019-01-01") { on kind claim { id } } marketExposure(organization: "volkswagen-group", asOf: "2019-07-09") { market { id } members { id } roles marketSharePercent marketShareOn claims { id } } }""",
        """{ statistics { dataSetVersion entities claims sources } analyses { name } runAnalysis(name: "most-shared-platforms", parameters: {limit: 10}) { columns rows truncated } }""",
    ];

    [Theory]
    [MemberData(nameof(AnalysesOnDays))]
    public async Task Analyses(string name, string day)
    {
        CypherStatement statement = AnalysisCatalog.Bundled.Get(name).BindText(
            new Dictionary<string, string> { ["asOf"] = day, ["knownAt"] = "2026-12-01T00:00:00Z" }, TimeProvider.System);

        Assert.Equal(await RowsAsync(await SeededNeo4j.OpenAsync(server), statement), await RowsAsync(await SeededEmbedded.OpenAsync(), statement));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task GraphQL(string operation)
    {
        await using var neo4j = new GraphQLAsker(await SeededNeo4j.OpenAsync(server));
        await using var embedded = new GraphQLAsker(await SeededEmbedded.OpenAsync());

        JsonElement expected = await neo4j.AskAsync(operation);
        JsonElement actual = await embedded.AskAsync(operation);

        Assert.Equal(expected.GetRawText(), actual.GetRawText());
    }

    private static async Task<IEnumerable<string>> RowsAsync(IGraphEngine engine, CypherStatement statement)
    {
        await using (engine)
        {
            ResultTable table = await engine.QueryAsync(statement, AccessMode.Read, TestContext.Current.CancellationToken);
            return [.. table.Rows.Select(row => string.Join(" | ", row.Select(Text)))];
        }
    }

    // Maps of both engines hold the same keys, each in an order of its own.
    private static string Text(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => $"{{{string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        GraphValueKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        _ => value.ToString(),
    };
}
