using IndustryGraph.Engine.FullText;
using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Engine.Storage.Statistics;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Storage;

/// <summary>A store: its current root and the right to write. Many readers, one writer at a time.</summary>
internal sealed class GraphStore : IDisposable
{
    private readonly IChunkLog? log;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly StatisticsWatch watch = new();
    private readonly Lock following = new();
    private CatalogRecords catalogRecords;
    private volatile GraphRoot current;

    private GraphStore(IChunkLog? log, GraphRoot root, IFullTextIndexProvider? fullText)
    {
        this.log = log;
        FullText = new FullTextSearch(fullText);
        Bookmarks = new StoreBookmarks(log?.StoreId ?? 0);
        watch.Observe(root);
        root.StatisticsEpoch = watch.Epoch;
        catalogRecords = CatalogRecords.Of(root.Catalog);
        root.IsPublished = true;
        current = root;
    }

    /// <summary>The last committed state, also where another process has committed it. A reader takes it once and keeps it; no reader waits for a writer.</summary>
    public GraphRoot Current
    {
        get
        {
            if (log is { IsReadOnly: true })
            {
                Follow(log);
            }

            return current;
        }
    }

    /// <summary>Where commits go, for messages; null for a store in memory.</summary>
    public string? LogDescription => log?.Description;

    /// <summary>Full-text queries over any state of this store.</summary>
    public FullTextSearch FullText { get; }

    /// <summary>Names of commits for clients.</summary>
    public StoreBookmarks Bookmarks { get; }

    /// <summary>The bookmarks of a state that has all that was committed by now.</summary>
    public IReadOnlyList<string> LatestBookmarks => Bookmarks.Of(current.CommitNumber);

    /// <summary>A store over a log, with what the log holds; over null it lives in memory only.</summary>
    /// <exception cref="GraphException">StoreDamaged: the log's bytes are damaged or of an unknown format.</exception>
    public static GraphStore Open(IChunkLog? log, IFullTextIndexProvider? fullText = null) =>
        new(log, log is null ? new GraphRoot(new StoreCatalog()) : StoreLoader.Load(log), fullText);

    /// <summary>Waits for the right to write and begins a transaction on the current root.</summary>
    /// <exception cref="GraphException">Terminated: cancelled while waiting. WriteFailed: the log only reads.</exception>
    public async ValueTask<GraphWriter> BeginWriteAsync(CancellationToken cancellationToken = default)
    {
        RefuseIfReadOnly();
        try
        {
            await writing.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw StorageErrors.Cancelled(exception);
        }

        return new GraphWriter(this, current);
    }

    /// <summary>As <see cref="BeginWriteAsync"/>, blocking.</summary>
    public GraphWriter BeginWrite(CancellationToken cancellationToken = default)
    {
        RefuseIfReadOnly();
        try
        {
            writing.Wait(cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw StorageErrors.Cancelled(exception);
        }

        return new GraphWriter(this, current);
    }

    /// <summary>Lets a transaction that has read from a root write, if the graph has not moved since.</summary>
    /// <exception cref="GraphException">Outdated: it has moved; the transaction is to be tried again.</exception>
    public async ValueTask<GraphWriter> UpgradeAsync(GraphRoot readFrom, CancellationToken cancellationToken = default)
    {
        GraphWriter writer = await BeginWriteAsync(cancellationToken);
        if (current == readFrom)
        {
            return writer;
        }

        writer.Rollback();
        throw StorageErrors.Outdated();
    }

    public void Dispose()
    {
        log?.Dispose();
        writing.Dispose();
    }

    /// <summary>On disk, then visible: called by the writer while it holds the right to write.</summary>
    internal void Publish(CommitBuilder commit)
    {
        GraphRoot root = commit.Seal(current.CommitNumber + 1);
        if (log is not null)
        {
            var records = new List<LogRecord>();
            CatalogRecords written = catalogRecords.Collect(root.Catalog, records);
            commit.Collect(records);
            log.Append(root.CommitNumber, records);
            catalogRecords = written;
        }

        watch.Observe(root);
        root.StatisticsEpoch = watch.Epoch;
        root.IsPublished = true;
        current = root;
    }

    internal void EndWrite() => writing.Release();

    /// <summary>Takes up what another process has committed to the log since.</summary>
    private void Follow(IChunkLog followed)
    {
        lock (following)
        {
            if (followed.ReadCommitNumber() == current.CommitNumber)
            {
                return;
            }

            GraphRoot root = StoreLoader.Load(followed);
            watch.Observe(root);
            root.StatisticsEpoch = watch.Epoch;
            root.SchemaEpoch = current.SchemaEpoch + 1;
            root.IsPublished = true;
            current = root;
        }
    }

    private void RefuseIfReadOnly()
    {
        if (log is { IsReadOnly: true })
        {
            throw new GraphException(
                GraphErrorCodes.StoreLocked, $"The store {log.Description} was opened to read: another process writes to it, or it was asked for so.");
        }
    }
}
