using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.IntegrationTests.Cli;

/// <summary>An engine that gives canned rows, for what the command line does with answers whatever made them.</summary>
internal sealed class ScriptedEngine(string[] columns, GraphValue[][] rows) : IGraphEngine
{
    public string Description => "scripted engine";

    /// <summary>The statements that were run, with the mode.</summary>
    public List<(CypherStatement Statement, AccessMode Mode)> Ran { get; } = [];

    /// <summary>Refuses to read, as a statement that writes is refused.</summary>
    public bool Writes { get; init; }

    /// <summary>Fails after the last row.</summary>
    public GraphException? Failure { get; init; }

    public StatementSummary Summary { get; init; } = new();

    public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        Ran.Add((statement, mode));
        return Writes && mode == AccessMode.Read
            ? throw new GraphException(GraphErrorCodes.AccessMode, "It writes.")
            : ValueTask.FromResult<IResultCursor>(new Cursor(this, columns, rows));
    }

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Cursor(ScriptedEngine engine, string[] columns, GraphValue[][] rows) : IResultCursor
    {
        private int current = -1;

        public IReadOnlyList<string> Columns => columns;

        public StatementSummary? Summary => current < rows.Length ? null : engine.Summary;

        public GraphValue this[int column] => rows[current][column];

        public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
        {
            bool more = ++current < rows.Length;
            return more || engine.Failure is null ? ValueTask.FromResult(more) : throw engine.Failure;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
