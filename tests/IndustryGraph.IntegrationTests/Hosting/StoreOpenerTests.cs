using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.Import;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Hosting;

public sealed class StoreOpenerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-store-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_empty_store_is_seeded_once()
    {
        int claims;
        await using (OpenedStore first = await Opener().OpenAsync(StoreAccess.Write, cancellationToken: Token))
        {
            claims = first.Seeded!.ClaimsRecorded;
            Assert.True(claims > 4_000);
        }

        await using OpenedStore second = await Opener().OpenAsync(StoreAccess.Write, cancellationToken: Token);

        Assert.Null(second.Seeded);
        Assert.Null(second.NewerDataSetVersion);
        ResultTable counted = await second.Engine.QueryAsync(new CypherStatement("MATCH ()-[r]->() RETURN count(r)"), AccessMode.Read, Token);
        Assert.Equal(claims, counted.Rows[0][0].AsInteger());
    }

    [Fact]
    public async Task A_reader_makes_and_seeds_a_missing_store_too()
    {
        await using OpenedStore store = await Opener().OpenAsync(StoreAccess.Read, cancellationToken: Token);

        Assert.NotNull(store.Seeded);
    }

    [Fact]
    public async Task A_second_writer_is_refused_by_the_name_of_the_first_and_a_reader_is_not()
    {
        await using OpenedStore writer = await Opener().OpenAsync(StoreAccess.Write, cancellationToken: Token);

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => Opener().OpenAsync(StoreAccess.Write, cancellationToken: Token));
        await using OpenedStore reader = await Opener().OpenAsync(StoreAccess.Read, cancellationToken: Token);

        Assert.Contains($"process {Environment.ProcessId}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(writer.State.DataSetVersion, reader.State.DataSetVersion);
    }

    [Fact]
    public async Task A_store_with_data_of_somebody_else_is_refused_untouched()
    {
        await using (OpenedStore store = await Opener(("Store:Seed", "None")).OpenAsync(StoreAccess.Write, cancellationToken: Token))
        {
            await store.Engine.QueryAsync(new CypherStatement("CREATE (:Other)"), AccessMode.Write, Token);
        }

        await Assert.ThrowsAsync<ImportException>(() => Opener().OpenAsync(StoreAccess.Write, cancellationToken: Token));
    }

    [Fact]
    public async Task A_Neo4j_that_does_not_answer_is_waited_for_as_long_as_the_setting_says()
    {
        IConfiguration configuration = Configuration(("Store:Kind", "Neo4j"), ("Neo4j:Uri", "http://127.0.0.1:9"), ("Neo4j:StartTimeout", "00:00:01"));
        var opener = new StoreOpener(configuration) { Waiting = new Progress<StoreWait>() };

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => opener.OpenAsync(StoreAccess.Write, cancellationToken: Token));

        Assert.Equal(GraphErrorCodes.StoreUnavailable, exception.Code);
        Assert.Contains("does not answer at http://127.0.0.1:9/", exception.Message, StringComparison.Ordinal);
        Assert.Contains("1 s (Neo4j:StartTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Store:Kind", "Oracle", "Store:Kind")]
    [InlineData("Store:Path", "", "Store:Path is empty")]
    [InlineData("Store:Seed", "", "Store:Seed is empty")]
    [InlineData("Store:Seed", "/no/such/folder", "no folder of that name exists")]
    public async Task A_setting_that_cannot_be_used_is_named(string key, string value, string part)
    {
        SettingsException exception = await Assert.ThrowsAsync<SettingsException>(() => Opener((key, value)).OpenAsync(StoreAccess.Write, cancellationToken: Token));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Bolt_address_is_refused_with_the_HTTP_address_to_use()
    {
        SettingsException exception = Assert.Throws<SettingsException>(() => Opener(("Store:Kind", "Neo4j"), ("Neo4j:Uri", "bolt://localhost:7687")));

        Assert.Contains("http://localhost:7474", exception.Message, StringComparison.Ordinal);
    }

    private StoreOpener Opener(params (string Key, string Value)[] settings) => new(Configuration(settings));

    private IConfiguration Configuration(params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> values = new() { ["Store:Path"] = Path.Combine(folder, "test.igdb") };
        foreach ((string key, string value) in settings)
        {
            values[key] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
