using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Sessions;

/// <summary>Rows that are all there already: of EXPLAIN, which has none, and of commands about the schema.</summary>
internal sealed class FinishedCursor(IReadOnlyList<string> columns, StatementSummary summary, IReadOnlyList<GraphValue[]>? rows = null) : IResultCursor
{
    private int next;

    public IReadOnlyList<string> Columns => columns;

    public StatementSummary? Summary { get; private set; }

    public GraphValue this[int column] => next > 0 && Summary is null
        ? rows![next - 1][column]
        : throw new InvalidOperationException("There is no current row: read one first.");

    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (next < (rows?.Count ?? 0))
        {
            next++;
            return ValueTask.FromResult(true);
        }

        Summary = summary;
        return ValueTask.FromResult(false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
