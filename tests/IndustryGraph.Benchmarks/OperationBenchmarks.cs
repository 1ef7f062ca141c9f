using BenchmarkDotNet.Attributes;
using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.Benchmarks;

/// <summary>Whole operations in this process over the bundled data set in memory: GraphQL text to response bytes, and bare statements.</summary>
[MemoryDiagnoser]
public class OperationBenchmarks
{
    private static readonly CypherStatement PointLookup = new(
        "MATCH (o:Organization {id: $id}) RETURN o.name AS name",
        new Dictionary<string, GraphValue>(StringComparer.Ordinal) { ["id"] = GraphValue.String("ford") });

    private static readonly CypherStatement OneHop = new(
        "MATCH (o:Organization {id: $id})-[r:USES]->(p:Platform) RETURN p.id AS platform, r.status AS status",
        new Dictionary<string, GraphValue>(StringComparer.Ordinal) { ["id"] = GraphValue.String("ford") });

    private IGraphEngine engine = null!;
    private GraphQLService service = null!;
    private string story = null!;

    /// <summary>Loads the bundled data set.</summary>
    [GlobalSetup]
    public async Task LoadAsync()
    {
        engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { FullText = new LuceneFullTextProvider() });
        await new Importer(engine, TimeProvider.System).SeedAsync(DataSetReader.Read(BundledFiles.Instance, TimeProvider.System));
        service = new GraphQLService(engine, new GraphQLOptions(), TimeProvider.System);
        story = """
            { platformSharing(organization: "ford", partner: "volkswagen-group", level: GROUP, statuses: [ACTIVE, NEGOTIATING], asOf: "2019-07-09") {
                nodes { platforms { platform { name } since organizationEvidence { status claim { sources { title } } } } } } }
            """;
    }

    /// <summary>The first question of the README.</summary>
    [Benchmark]
    public Task<long> Story() => AskAsync(story);

    /// <summary>Every pair of organizations that share a platform, the first page of 500.</summary>
    [Benchmark]
    public Task<long> PlatformSharingOverAllPairs() =>
        AskAsync("{ platformSharing(first: 500) { totalCount nodes { organization { id } partner { id } platformCount } } }");

    /// <summary>One organization by id through GraphQL.</summary>
    [Benchmark]
    public Task<long> OrganizationById() => AskAsync("""{ organization(id: "ford") { id name kind country } }""");

    /// <summary>One node by id through Cypher.</summary>
    [Benchmark]
    public Task<int> CypherPointLookup() => RunAsync(PointLookup);

    /// <summary>One hop through Cypher.</summary>
    [Benchmark]
    public Task<int> CypherOneHop() => RunAsync(OneHop);

    private async Task<long> AskAsync(string query)
    {
        using GraphQLResponse response = await service.ExecuteAsync(new GraphQLRequest { Query = query }, CancellationToken.None);
        return response.Body.Length;
    }

    private async Task<int> RunAsync(CypherStatement statement)
    {
        await using IResultCursor cursor = await engine.RunAsync(statement, AccessMode.Read);
        int rows = 0;
        while (await cursor.ReadAsync())
        {
            rows++;
        }

        return rows;
    }
}
