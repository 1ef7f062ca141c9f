using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

/// <summary>
/// What the language means, said once for every engine. An area is an abstract class of these; each engine, and each way to
/// run it, inherits it.
/// </summary>
public abstract class LanguageSpecification(EngineSource source) : IAsyncLifetime
{
    /// <summary>The engine, over an empty graph for each test.</summary>
    protected IGraphEngine Engine { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What every test of the area starts from.</summary>
    protected virtual string? Setup => null;

    public async ValueTask InitializeAsync()
    {
        Engine = await source.OpenEmptyAsync();
        if (Setup is not null)
        {
            await RunAsync(Setup);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Engine is not null)
        {
            await Engine.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected static CypherStatement Statement(string text, params (string Name, GraphValue Value)[] parameters) =>
        new(text, GraphMap.Of(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))));

    protected Task<ResultTable> RunAsync(string text, params (string Name, GraphValue Value)[] parameters) =>
        Engine.QueryAsync(Statement(text, parameters), AccessMode.Write, Token);

    /// <summary>A statement gives these rows, each with its values as Cypher literals between bars.</summary>
    protected async Task GivesAsync(string text, params string[] rows) => Assert.Equal(rows, Render(await RunAsync(text)));

    protected async Task<GraphException> FailsAsync(string text, string code, params (string Name, GraphValue Value)[] parameters)
    {
        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => RunAsync(text, parameters));
        Assert.Equal(code, exception.Code);
        return exception;
    }

    protected static string[] Render(ResultTable table) => [.. table.Rows.Select(row => string.Join(" | ", row.Select(value => value.ToString())))];
}
