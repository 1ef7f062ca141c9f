using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Cli.Output;

/// <summary>Rows that no statement made, in the form in which answers are written.</summary>
internal sealed class ListCursor(IReadOnlyList<string> columns, IReadOnlyList<GraphValue[]> rows) : IResultCursor
{
    private int current = -1;

    public IReadOnlyList<string> Columns => columns;

    public StatementSummary? Summary => current < rows.Count ? null : new StatementSummary();

    public GraphValue this[int column] => rows[current][column];

    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(++current < rows.Count);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
