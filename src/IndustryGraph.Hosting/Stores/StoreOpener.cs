using IndustryGraph.Graph.Engines;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.Neo4j;
using Microsoft.Extensions.Configuration;

namespace IndustryGraph.Hosting.Stores;

/// <summary>Opens the store that the configuration names, and seeds it where it is empty. Server and command line share it.</summary>
public sealed class StoreOpener
{
    private readonly StoreOptions store;
    private readonly Func<StoreAccess, IGraphEngine> openEngine;
    private readonly TimeProvider time;
    private readonly TimeSpan startLimit;

    /// <summary>An opener for the store that the sections <c>Store</c> and <c>Neo4j</c> name.</summary>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public StoreOpener(IConfiguration configuration, TimeProvider? time = null)
    {
        this.time = time ?? TimeProvider.System;
        store = SettingsReader.Read<StoreOptions>(configuration, StoreOptions.Section);
        if (store.Kind == StoreKind.Neo4j)
        {
            Neo4jOptions neo4j = SettingsReader.Read<Neo4jOptions>(configuration, "Neo4j");
            openEngine = _ => new Neo4jGraphEngine(neo4j, this.time);
            startLimit = neo4j.StartTimeout;
        }
        else
        {
            openEngine = access => EmbeddedStore.Open(store.Path, access, this.time);
        }
    }

    /// <summary>
    /// Told each second of a Neo4j that does not answer yet and is waited for, as long as <c>Neo4j:StartTimeout</c> says. Null,
    /// the default, for not waiting.
    /// </summary>
    public IProgress<StoreWait>? Waiting { get; init; }

    /// <summary>Opens the store.</summary>
    /// <param name="access">What the caller does with it.</param>
    /// <param name="progress">Told of seeding.</param>
    /// <exception cref="Graph.Errors.GraphException">It cannot be opened: it is damaged, held by another process, or does not answer.</exception>
    /// <exception cref="ImportException">It holds data that is not ours; it was not touched.</exception>
    /// <exception cref="DataSetException">The data set to seed it with has faults; nothing was loaded.</exception>
    public async Task<OpenedStore> OpenAsync(StoreAccess access, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        IDataSetFiles? seed = SeedSource.Of(store);
        IGraphEngine engine = openEngine(access);
        try
        {
            var importer = new Importer(engine, time);
            StoreState state = await InspectAsync(importer, cancellationToken);
            return state.Contents switch
            {
                StoreContents.Empty when seed is not null => await SeedAsync(engine, importer, seed, progress, cancellationToken),
                StoreContents.Foreign => throw new ImportException(
                    $"{engine.Description} holds data that is not of an IndustryGraph, and stays untouched. Name an empty store or database."),
                _ => new OpenedStore(engine, state) { NewerDataSetVersion = NewerVersion(state, seed) },
            };
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    private Task<StoreState> InspectAsync(Importer importer, CancellationToken cancellationToken) => Waiting is not null && startLimit > TimeSpan.Zero
        ? StoreWaiting.OpenAsync(importer.InspectAsync, startLimit, Waiting, time, cancellationToken)
        : importer.InspectAsync(cancellationToken);

    private async Task<OpenedStore> SeedAsync(
        IGraphEngine engine, Importer importer, IDataSetFiles seed, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        DataSet data = DataSetReader.Read(seed, time);
        ImportReport report = await importer.SeedAsync(data, progress, cancellationToken);
        return new OpenedStore(engine, await importer.InspectAsync(cancellationToken)) { Seeded = report };
    }

    private string? NewerVersion(StoreState state, IDataSetFiles? seed)
    {
        if (seed is null || state.Contents != StoreContents.IndustryGraph)
        {
            return null;
        }

        DataSetManifest manifest = DataSetReader.ReadManifest(seed, time);
        bool isNewer = manifest.Version != state.DataSetVersion && manifest.ReleasedAt > state.Releases.DefaultIfEmpty().Max();
        return manifest.Name == state.DataSet && isNewer ? manifest.Version : null;
    }
}
