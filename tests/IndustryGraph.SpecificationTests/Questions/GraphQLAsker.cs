using System.Buffers;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.GraphQL;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>Asks the GraphQL service over an engine, at 2026-11-25.</summary>
internal sealed class GraphQLAsker : IAsyncDisposable
{
    // What is asked here is whether it is right, not how long it takes on a busy machine.
    private static readonly GraphQLOptions Patient = new() { StatementLimits = StatementLimits.Default with { Timeout = TimeSpan.FromMinutes(5) } };

    private readonly CountingEngine counting;
    private readonly GraphQLService service;

    public GraphQLAsker(IGraphEngine engine)
    {
        counting = new CountingEngine(engine);
        service = new GraphQLService(counting, Patient, new StoppedClock());
    }

    /// <summary>Asks; the answer must be without errors and take exactly one statement.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        int before = counting.Statements;
        JsonElement response = await RespondAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        Assert.Equal(1, counting.Statements - before);
        return response.GetProperty("data");
    }

    /// <summary>Asks; answers whatever comes.</summary>
    public async Task<JsonElement> RespondAsync(string query, object? variables = null)
    {
        using GraphQLResponse response = await service.ExecuteAsync(
            new GraphQLRequest { Query = query, Variables = JsonSerializer.SerializeToElement(variables) }, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(response.Body.ToArray()).RootElement;
    }

    public ValueTask DisposeAsync() => counting.DisposeAsync();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
