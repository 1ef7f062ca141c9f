using System.Diagnostics;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Schema;

namespace IndustryGraph.Industry.Import;

/// <summary>Loads data sets into a store, in one transaction each: a load that fails leaves nothing behind.</summary>
/// <param name="engine">The store.</param>
/// <param name="clock">Says when it was loaded.</param>
public sealed class Importer(IGraphEngine engine, TimeProvider clock)
{
    /// <summary>What the store holds.</summary>
    public Task<StoreState> InspectAsync(CancellationToken cancellationToken = default) => StoreMarker.ReadAsync(engine, cancellationToken);

    /// <summary>Loads a data set into an empty store, after making its constraints and indexes.</summary>
    /// <exception cref="ImportException">The store holds something already; it was not touched.</exception>
    public async Task<ImportReport> SeedAsync(DataSet data, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        long started = Stopwatch.GetTimestamp();
        ImportGuard.ForSeeding(await InspectAsync(cancellationToken), data.Manifest, engine.Description);
        await GraphSchema.ApplyAsync(engine, cancellationToken);
        WriteBatch[] batches = [.. ImportStatements.CreateEntities(data.Entities), .. ImportStatements.CreateClaims(data.Claims)];

        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, cancellationToken);
        var writer = new BatchWriter(transaction, progress);
        await writer.WriteAsync(batches, cancellationToken);
        await RunAsync(transaction, StoreMarker.Write(data.Manifest, [], clock.GetUtcNow()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportReport(data.Manifest.Version)
        {
            EntitiesCreated = data.Entities.Count,
            ClaimsRecorded = data.Claims.Count,
            Elapsed = Stopwatch.GetElapsedTime(started),
        };
    }

    /// <summary>
    /// Brings a store from the version of the data set that it holds to a newer one. Claims that changed get a new version,
    /// those that vanished are retracted, both at the release of the new data set; entities take their new properties and are
    /// never removed.
    /// </summary>
    /// <exception cref="ImportException">The store holds no older version of this data set; it was not touched.</exception>
    public async Task<ImportReport> UpgradeAsync(DataSet data, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        long started = Stopwatch.GetTimestamp();
        StoreState state = await InspectAsync(cancellationToken);
        ImportGuard.ForUpgrading(state, data.Manifest, engine.Description);
        await GraphSchema.ApplyAsync(engine, cancellationToken);

        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, cancellationToken);
        UpgradePlan plan = UpgradePlan.Between(await StoredGraph.ReadAsync(transaction, cancellationToken), data, state.Releases);
        WriteBatch[] batches =
        [
            .. ImportStatements.CreateEntities(plan.Created),
            .. ImportStatements.UpdateEntities(plan.Updated),
            .. ImportStatements.RetractClaims(plan.Retracted, data.Manifest.ReleasedAt),
            .. ImportStatements.CreateClaims(plan.Recorded),
        ];
        var writer = new BatchWriter(transaction, progress);
        await writer.WriteAsync(batches, cancellationToken);
        await RunAsync(transaction, StoreMarker.Write(data.Manifest, state.Releases, clock.GetUtcNow()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportReport(data.Manifest.Version)
        {
            EntitiesCreated = plan.Created.Count,
            EntitiesUpdated = plan.Updated.Count,
            ClaimsRecorded = plan.Recorded.Count,
            ClaimsRetracted = plan.Retracted.Count,
            ClaimsKept = plan.Kept,
            Elapsed = Stopwatch.GetElapsedTime(started),
        };
    }

    private static async Task RunAsync(IGraphTransaction transaction, CypherStatement statement, CancellationToken cancellationToken)
    {
        await using IResultCursor cursor = await transaction.RunAsync(statement, cancellationToken);
        await cursor.ReadAllAsync(cancellationToken);
    }
}
