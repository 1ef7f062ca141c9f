using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.QueryApi;

namespace IndustryGraph.Neo4j;

/// <summary>The rows of an answer that was read to its end, which alone tells whether the statement succeeded.</summary>
internal sealed class BufferedResultCursor(QueryAnswer answer) : IResultCursor
{
    private int row = -1;

    public IReadOnlyList<string> Columns => answer.Columns;

    public StatementSummary? Summary { get; private set; }

    public GraphValue this[int column] => answer.Rows[row][column];

    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (row + 1 < answer.Rows.Count)
        {
            row++;
            return ValueTask.FromResult(true);
        }

        Summary ??= new StatementSummary { Counters = answer.Counters, Plan = answer.Plan, Kind = KindOf(answer.Counters) };
        return ValueTask.FromResult(false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The Query API of 5.26 does not state the kind; a write that changed nothing reads like a read.
    private static StatementKind KindOf(StatementCounters counters) =>
        counters is not { IndexesAdded: 0, IndexesRemoved: 0, ConstraintsAdded: 0, ConstraintsRemoved: 0 } ? StatementKind.Schema
        : counters.ContainsUpdates ? StatementKind.Write
        : StatementKind.Read;
}
