using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>The rows of an answer that was read to its end, which alone tells whether the statement succeeded.</summary>
internal sealed class BufferedResultCursor(StatementAnswer answer) : IResultCursor
{
    private readonly RowBuffer rows = answer.Rows;
    private long row = -1;

    public IReadOnlyList<string> Columns => rows.Columns;

    public StatementSummary? Summary { get; private set; }

    public GraphValue this[int column] => rows[row, column];

    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (row + 1 < rows.Count)
        {
            row++;
            return ValueTask.FromResult(true);
        }

        Summary ??= new StatementSummary
        {
            Counters = answer.Summary.Counters,
            Plan = answer.Summary.Plan,
            Kind = answer.Kind,
            Bookmarks = answer.Bookmarks,
        };
        return ValueTask.FromResult(false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
