using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Language;
using Xunit;

namespace IndustryGraph.SpecificationTests.Industry;

/// <summary>What the importer does, whichever engine is beneath it.</summary>
public abstract class ImportSpecification(EngineSource source)
{
    private static readonly DataSet Bundled = DataSetReader.Read(BundledFiles.Instance, TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_of_somebody_else_is_refused_untouched()
    {
        await using IGraphEngine engine = await source.OpenEmptyAsync();
        await engine.QueryAsync(new CypherStatement("CREATE (:Person {name: 'Ada'})"), AccessMode.Write, Token);

        ImportException refusal = await Assert.ThrowsAsync<ImportException>(
            () => new Importer(engine, TimeProvider.System).SeedAsync(Bundled, cancellationToken: Token));

        Assert.Contains("not ours", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(engine, "MATCH (n) RETURN count(n)"));
        ResultTable constraint = await engine.QueryAsync(new CypherStatement("CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE"), AccessMode.Write, Token);
        Assert.Equal(1, constraint.Summary.Counters.ConstraintsAdded);
    }

    // One test, since Neo4j takes its time to make fifty indexes.
    [Fact]
    public async Task The_bundled_data_set_loads_once_and_is_upgraded_without_overwriting()
    {
        await using IGraphEngine engine = await source.OpenEmptyAsync();
        var importer = new Importer(engine, TimeProvider.System);

        await importer.SeedAsync(Bundled, cancellationToken: Token);
        await EverythingIsThere(engine, importer);
        await AClaimHasThePropertiesOfTheModel(engine);
        await Assert.ThrowsAsync<ImportException>(() => importer.SeedAsync(Bundled, cancellationToken: Token));

        DateTimeOffset release = Bundled.Manifest.ReleasedAt.AddMonths(6);
        ImportReport report = await importer.UpgradeAsync(UpgradedDataSet.Of(Bundled, release), cancellationToken: Token);
        Assert.Equal((1, 1, 2, 2), (report.EntitiesCreated, report.EntitiesUpdated, report.ClaimsRecorded, report.ClaimsRetracted));
        await BothVersionsAreThere(engine, release);
        Assert.Equal(2, (await importer.InspectAsync(Token)).Releases.Count);
    }

    private static async Task EverythingIsThere(IGraphEngine engine, Importer importer)
    {
        Assert.Equal(Bundled.Entities.Count, await CountAsync(engine, "MATCH (n:Entity) RETURN count(n)"));
        Assert.Equal(Bundled.Claims.Count, await CountAsync(engine, "MATCH ()-[r]->() RETURN count(r)"));
        Assert.Equal(390, await CountAsync(engine, "MATCH (n:Automaker|Brand|Startup|Supplier|TechCompany|JointVenture|Institution) RETURN count(n)"));
        StoreState state = await importer.InspectAsync(Token);
        Assert.Equal((StoreContents.IndustryGraph, Bundled.Manifest.Version), (state.Contents, state.DataSetVersion));
        Assert.Equal([Bundled.Manifest.ReleasedAt], state.Releases);
    }

    private static async Task AClaimHasThePropertiesOfTheModel(IGraphEngine engine)
    {
        ResultTable table = await engine.QueryAsync(
            new CypherStatement("MATCH (:Organization {id: 'ford'})-[r:USES {id: 'ford--uses--meb--2019-07-05'}]->(:Platform {id: 'meb'}) RETURN r {.*}"), AccessMode.Read, Token);

        GraphMap claim = table.Rows[0][0].AsMap();
        Assert.Equal("NEGOTIATING", claim["status"].AsString());
        Assert.Equal(new DateOnly(2019, 7, 12), claim["validTo"].ToDateOnly());
        Assert.Equal("2019-07-05", claim["since"].AsString());
        Assert.Equal(Bundled.Manifest.ReleasedAt, claim["recordedAt"].ToDateTimeOffset());
        Assert.Equal("licensee", claim["roles"].AsList()[0].AsString());
        Assert.False(claim.ContainsKey("stakePercent"));
    }

    private static async Task BothVersionsAreThere(IGraphEngine engine, DateTimeOffset release)
    {
        ResultTable versions = await engine.QueryAsync(
            new CypherStatement($"MATCH ()-[r:USES {{id: '{UpgradedDataSet.ChangedClaim}'}}]->() RETURN r.version, r.status, r.recordedAt, r.retractedAt ORDER BY r.version"), AccessMode.Read, Token);
        Assert.Equal(2, versions.Rows.Count);
        Assert.Equal("ACTIVE", versions.Rows[0][1].AsString());
        Assert.Equal(release, versions.Rows[0][3].ToDateTimeOffset());
        Assert.Equal("ENDED", versions.Rows[1][1].AsString());
        Assert.Equal(release, versions.Rows[1][2].ToDateTimeOffset());
        Assert.True(versions.Rows[1][3].IsNull);
        Assert.Equal(1, await CountAsync(engine, $"MATCH ()-[r:OWNS {{id: '{UpgradedDataSet.VanishedClaim}'}}]->() WHERE r.retractedAt IS NOT NULL RETURN count(r)"));
        Assert.Equal(1, await CountAsync(engine, "MATCH (n:TechCompany {id: 'audi'}) WHERE NOT n:Brand AND n.founded IS NULL RETURN count(n)"));
    }

    private static async Task<long> CountAsync(IGraphEngine engine, string text) =>
        (await engine.QueryAsync(new CypherStatement(text), AccessMode.Read, Token)).Rows[0][0].AsInteger();
}

public sealed class ImportInMemory() : ImportSpecification(new MemorySource());

public sealed class ImportInAFile() : ImportSpecification(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class ImportOnNeo4j(Neo4jServer server) : ImportSpecification(new Neo4jSource(server));
