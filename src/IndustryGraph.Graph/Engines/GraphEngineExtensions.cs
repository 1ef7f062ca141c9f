using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Engines;

/// <summary>Shorthands over <see cref="IGraphEngine"/>.</summary>
public static class GraphEngineExtensions
{
    /// <summary>Runs a statement and reads all its rows into memory: for small answers.</summary>
    public static async Task<ResultTable> QueryAsync(
        this IGraphEngine engine, CypherStatement statement, AccessMode mode = AccessMode.Read, CancellationToken cancellationToken = default)
    {
        await using IResultCursor cursor = await engine.RunAsync(statement, mode, cancellationToken);
        return await cursor.ReadAllAsync(cancellationToken);
    }

    /// <summary>Opens a transaction of several statements that waits for no particular commit.</summary>
    public static ValueTask<IGraphTransaction> BeginAsync(this IGraphEngine engine, AccessMode mode, CancellationToken cancellationToken = default) =>
        engine.BeginAsync(mode, [], cancellationToken);

    /// <summary>Reads all remaining rows into memory.</summary>
    public static async Task<ResultTable> ReadAllAsync(this IResultCursor cursor, CancellationToken cancellationToken = default)
    {
        var rows = new List<IReadOnlyList<GraphValue>>();
        while (await cursor.ReadAsync(cancellationToken))
        {
            var row = new GraphValue[cursor.Columns.Count];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = cursor[i];
            }

            rows.Add(row);
        }

        return new ResultTable(cursor.Columns, rows, cursor.Summary!);
    }
}

/// <summary>All rows of a statement.</summary>
public sealed record ResultTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<GraphValue>> Rows, StatementSummary Summary);
