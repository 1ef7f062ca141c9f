using System.Buffers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.GraphQL;
using IndustryGraph.SpecificationTests.Questions;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>GraphQL over one store, at the same instant and with the same key for cursors as over any other.</summary>
internal sealed class ParityStore(IGraphEngine engine) : IAsyncDisposable
{
    // A busy machine must not decide what is compared.
    private static readonly GraphQLOptions Options = new()
    {
        CursorKey = "the same for both"u8.ToArray(),
        StatementLimits = StatementLimits.Default with { Timeout = TimeSpan.FromMinutes(5) },
    };

    private readonly GraphQLService service = new(engine, Options, new StoppedClock());

    /// <summary>The answers to a case, byte for byte: one, or one for each page.</summary>
    public async Task<IReadOnlyList<string>> AnswerAsync(ParityCase parityCase, CancellationToken cancellationToken)
    {
        var answers = new List<string>();
        for (string? cursor = null; ;)
        {
            string answer = await AskAsync(parityCase.Text, cursor, cancellationToken);
            answers.Add(answer);
            cursor = parityCase.Pages is null ? null : NextCursor(JsonDocument.Parse(answer).RootElement, parityCase);
            if (cursor is null)
            {
                return answers;
            }
        }
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private async Task<string> AskAsync(string operation, string? cursor, CancellationToken cancellationToken)
    {
        // What an operation does not declare is ignored.
        var request = new GraphQLRequest { Query = operation, Variables = JsonSerializer.SerializeToElement(new { cursor }) };
        using GraphQLResponse response = await service.ExecuteAsync(request, cancellationToken);
        return Encoding.UTF8.GetString(response.Body.ToArray());
    }

    private static string? NextCursor(JsonElement answer, ParityCase parityCase)
    {
        if (answer.GetProperty("data").ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        JsonElement page = answer.At($"data.{parityCase.Pages}.pageInfo");
        return parityCase.Backwards
            ? page.GetProperty("hasPreviousPage").GetBoolean() ? page.GetProperty("startCursor").GetString() : null
            : page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
