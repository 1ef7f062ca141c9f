using System.Net;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.TestSupport.Faults;
using IndustryGraph.TestSupport.Neo4j;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http;

/// <summary>The server while its Neo4j is away, at the start and later.</summary>
public sealed class ReadinessTests(TestNeo4j neo4j) : IClassFixture<TestNeo4j>, IAsyncLifetime
{
    private FaultProxy proxy = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (await neo4j.WhyMissingAsync() is { } reason)
        {
            Assert.Skip(reason);
        }

        await using IGraphEngine empty = await neo4j.OpenEmptyAsync();
        proxy = new FaultProxy((await neo4j.AccessAsync()).Uri);
    }

    public async ValueTask DisposeAsync()
    {
        if (proxy is not null)
        {
            await proxy.DisposeAsync();
        }
    }

    [Fact]
    public async Task Readiness_tells_the_truth_and_comes_back_by_itself()
    {
        await using var server = new ServerFactory([.. await SettingsAsync()]);
        HttpClient client = server.CreateClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/ready"));

        proxy.Stop();
        using (HttpResponseMessage away = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Token))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
            Assert.Contains("does not answer", await away.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/live"));
        proxy.StartAgain();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/ready"));
    }

    [Fact]
    public async Task A_server_that_starts_before_its_Neo4j_waits_for_it()
    {
        proxy.Stop();
        var told = new Told();
        told.OnFirst = proxy.StartAgain;
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
            (await SettingsAsync()).Append((Key: "Store:Seed", Value: "None")).Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build();

        await using OpenedStore store = await new StoreOpener(configuration) { Waiting = told }.OpenAsync(StoreAccess.Write, cancellationToken: Token);

        Assert.Contains("does not answer", told.Reason, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<(string Key, string Value)>> SettingsAsync() =>
        (await neo4j.AccessAsync() with { Uri = proxy.Address }).ToSettings();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative), Token);
        return response.StatusCode;
    }

    private sealed class Told : IProgress<StoreWait>
    {
        public Action OnFirst { get; set; } = () => { };

        public string Reason { get; private set; } = string.Empty;

        public void Report(StoreWait value)
        {
            if (Reason.Length == 0)
            {
                Reason = value.Reason;
                OnFirst();
            }
        }
    }
}
