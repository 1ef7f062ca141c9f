using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Server.Observability;

/// <summary>The rows of an observed statement.</summary>
internal sealed class ObservedCursor(IResultCursor cursor, StatementObservation observation) : IResultCursor
{
    public IReadOnlyList<string> Columns => cursor.Columns;

    public StatementSummary? Summary => cursor.Summary;

    public GraphValue this[int column] => cursor[column];

    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            bool hasRow = await cursor.ReadAsync(cancellationToken);
            if (hasRow)
            {
                observation.Rows++;
            }
            else
            {
                observation.End(cursor.Summary?.Kind);
            }

            return hasRow;
        }
        catch (Exception exception)
        {
            observation.Fail(exception);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await cursor.DisposeAsync();
        }
        catch (Exception exception)
        {
            observation.Fail(exception);
            throw;
        }
        finally
        {
            observation.End(cursor.Summary?.Kind);
        }
    }
}
