using System.Buffers;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.GraphQL;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>GraphQL over an engine that holds the bundled data set, on a day after its release.</summary>
public abstract class SeededGraphQL(SeededSource source) : IAsyncDisposable
{
    private IGraphEngine? engine;
    private GraphQLService? service;

    public static DataSet Data => SeededSource.Data;

    internal IGraphEngine Engine => engine!;

    /// <summary>Opens the store when the first test needs it. A store that is not at hand skips tests, which only a test may do.</summary>
    public async Task StartAsync()
    {
        engine ??= await source.OpenAsync();
        service ??= new GraphQLService(engine, new GraphQLOptions(), new LaterTime());
    }

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

    private sealed class LaterTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Data.Manifest.ReleasedAt.AddDays(20);
    }
}

public sealed class SeededGraphQLInMemory() : SeededGraphQL(new SeededMemory());

public sealed class SeededGraphQLInAFile() : SeededGraphQL(new SeededFile());

public sealed class SeededGraphQLOnNeo4j(SeededNeo4j source) : SeededGraphQL(source);
