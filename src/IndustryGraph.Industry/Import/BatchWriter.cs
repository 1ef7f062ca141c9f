using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Industry.Import;

/// <summary>Runs batches one after another, tells how far it is, and makes sure that every row was written.</summary>
internal sealed class BatchWriter(IGraphTransaction transaction, IProgress<ImportProgress>? progress)
{
    public async Task WriteAsync(IReadOnlyCollection<WriteBatch> batches, CancellationToken cancellationToken)
    {
        int total = batches.Sum(batch => batch.Rows);
        int done = 0;
        foreach (WriteBatch batch in batches)
        {
            progress?.Report(new ImportProgress(batch.Step, done, total));
            await using IResultCursor cursor = await transaction.RunAsync(batch.Statement, cancellationToken);
            ResultTable result = await cursor.ReadAllAsync(cancellationToken);
            RequireAll(batch, result.Summary.Counters);
            done += batch.Rows;
        }

        progress?.Report(new ImportProgress("done", done, total));
    }

    // A row whose MATCH finds nothing would vanish without a word.
    private static void RequireAll(WriteBatch batch, StatementCounters counters)
    {
        long created = counters.NodesCreated + counters.RelationshipsCreated;
        if (batch.Creates && created != batch.Rows)
        {
            throw new GraphException(GraphErrorCodes.Unknown, $"Of {batch.Rows} rows of {batch.Step} the store wrote {created}; nothing was kept.");
        }
    }
}
