using System.Buffers;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.GraphQL;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Language;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>GraphQL over an engine that holds the bundled data set, on a day after its release.</summary>
public abstract class SeededGraphQL : IAsyncDisposable
{
    private readonly Lazy<Task> ready;
    private IGraphEngine? engine;
    private GraphQLService? service;

    protected SeededGraphQL() => ready = new Lazy<Task>(StartAsync);

    public static DataSet Data { get; } = DataSetReader.Read(BundledFiles.Instance, TimeProvider.System);

    internal IGraphEngine Engine => engine!;

    /// <summary>Opens and seeds the store when the first test needs it. A store that is not at hand skips tests, which only a test may do.</summary>
    public Task StartedAsync() => ready.Value;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (engine is not null)
        {
            await engine.DisposeAsync();
        }
    }

    /// <summary>Runs an operation that must succeed; answers its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        JsonElement response = await RunAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out JsonElement errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.GetRawText());
        return response.GetProperty("data");
    }

    public async Task<JsonElement> RunAsync(string query, object? variables = null, string? operation = null)
    {
        var request = new GraphQLRequest { Query = query, OperationName = operation, Variables = JsonSerializer.SerializeToElement(variables) };
        using GraphQLResponse response = await service!.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(response.Body.ToArray()).RootElement;
    }

    public Task WriteAsync(string text) => Engine.QueryAsync(new CypherStatement(text), AccessMode.Write, TestContext.Current.CancellationToken);

    /// <summary>A store with the data set in it that no other test reads while these write.</summary>
    protected abstract Task<IGraphEngine> OpenSeededAsync();

    protected static async Task<IGraphEngine> SeedAsync(EngineSource source)
    {
        IGraphEngine engine = await source.OpenEmptyAsync();
        await new Importer(engine, TimeProvider.System).SeedAsync(Data);
        return engine;
    }

    private async Task StartAsync()
    {
        engine = await OpenSeededAsync();
        service = new GraphQLService(engine, new GraphQLOptions(), new LaterTime());
    }

    private sealed class LaterTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Data.Manifest.ReleasedAt.AddDays(20);
    }
}

public sealed class SeededGraphQLInMemory : SeededGraphQL
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeedAsync(new MemorySource());
}

public sealed class SeededGraphQLInAFile : SeededGraphQL
{
    protected override Task<IGraphEngine> OpenSeededAsync() => SeedAsync(new SqliteSource());
}

public sealed class SeededGraphQLOnNeo4j(Neo4jServer server) : SeededGraphQL
{
    protected override Task<IGraphEngine> OpenSeededAsync() => new SeededNeo4j(server).OpenAsync();
}
