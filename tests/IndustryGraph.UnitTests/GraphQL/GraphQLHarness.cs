using System.Buffers;
using System.Text.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL;

/// <summary>Runs operations against a <see cref="RecordingEngine"/> at a fixed time.</summary>
internal sealed class GraphQLHarness
{
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly GraphQLService service;

    public GraphQLHarness(Func<CypherStatement, GraphMap>? answer = null, GraphQLOptions? options = null)
    {
        Engine = new RecordingEngine(answer);
        service = new GraphQLService(Engine, options ?? new GraphQLOptions { CursorKey = new byte[32] }, new FixedTime());
    }

    public RecordingEngine Engine { get; }

    /// <summary>The one statement that ran.</summary>
    public CypherStatement Statement => Assert.Single(Engine.Statements);

    public async Task<JsonElement> RunAsync(string query, object? variables = null)
    {
        var request = new GraphQLRequest { Query = query, Variables = JsonSerializer.SerializeToElement(variables) };
        using GraphQLResponse response = await service.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(response.Body.ToArray()).RootElement;
    }

    /// <summary>The code of the one error that the operation is refused with, before anything runs.</summary>
    public async Task<(string Code, string Message)> RefusalAsync(string query, object? variables = null)
    {
        JsonElement response = await RunAsync(query, variables);
        Assert.False(response.TryGetProperty("data", out _), response.GetRawText());
        Assert.Empty(Engine.Statements);
        JsonElement error = Assert.Single(response.GetProperty("errors").EnumerateArray());
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    public static GraphValue Map(params (string Key, GraphValue Value)[] entries) => GraphValue.Object(Row(entries));

    public static GraphMap Row(params (string Key, GraphValue Value)[] entries) =>
        GraphMap.Of(entries.Select(e => KeyValuePair.Create(e.Key, e.Value)));

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
