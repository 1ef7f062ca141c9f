using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Errors;
using Microsoft.Data.Sqlite;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>
/// A log in one SQLite file: a row per record, a transaction per commit, synced before it is acknowledged. One process
/// writes, guarded by a lock that names its holder; others read.
/// </summary>
public sealed class SqliteChunkLog : IChunkLog
{
    // Some 8 MB of write-ahead log, after which its pages go to the file.
    private const int CommitsPerCheckpoint = 64;
    private const long PagesPerCheckpoint = 1024;

    private readonly Lock gate = new();
    private readonly string path;
    private readonly SqliteChunkLogOptions options;
    private readonly StoreLock? storeLock;
    private readonly Dictionary<(LogRecordKind Kind, long Id), uint> checksums = [];
    private SqliteConnection? connection;
    private StoreMeta meta;
    private int commitsSinceCheckpoint;
    private long bytesSinceCheckpoint;

    private SqliteChunkLog(string path, SqliteChunkLogOptions options, StoreLock? storeLock)
    {
        this.path = path;
        this.options = options;
        this.storeLock = storeLock;
    }

    /// <inheritdoc/>
    public string Description => path;

    /// <inheritdoc/>
    public bool IsReadOnly => options.ReadOnly;

    /// <inheritdoc/>
    public int StoreId { get; private set; }

    /// <summary>Opens a store's file; to write, it is made if it is missing and locked against other writers.</summary>
    /// <exception cref="GraphException">StoreLocked: another process writes it, which the message names, or it cannot be opened. StoreDamaged: it is no store, or of another format.</exception>
    public static SqliteChunkLog Open(string path, SqliteChunkLogOptions? options = null)
    {
        options ??= new SqliteChunkLogOptions();
        string fullPath = Path.GetFullPath(path);
        if (Directory.Exists(fullPath))
        {
            throw new GraphException(GraphErrorCodes.StoreLocked, $"The store {fullPath} is a folder. Name a file, such as {Path.Combine(fullPath, "graph.db")}.");
        }

        var log = new SqliteChunkLog(fullPath, options, options.ReadOnly ? null : StoreLock.Take(fullPath, options.Time));
        try
        {
            log.connection = StoreFile.Connect(fullPath, options);
            log.meta = StoreFile.ReadMeta(log.connection, fullPath);
            log.StoreId = (int)StoreFile.ScalarOf(log.connection, "PRAGMA user_version");
            return log;
        }
        catch (SqliteException exception)
        {
            log.Dispose();
            throw SqliteErrors.WhileReading(fullPath, exception);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>Who writes the store now, as a text for people (<c>process 4711 on host since …</c>); null if that is not known.</summary>
    public static string? HolderOf(string path) => StoreLock.HolderOf(Path.GetFullPath(path));

    /// <inheritdoc/>
    public long ReadCommitNumber()
    {
        lock (gate)
        {
            try
            {
                return StoreFile.ReadMeta(Connection(), path).Commit;
            }
            catch (SqliteException exception)
            {
                throw SqliteErrors.WhileReading(path, exception);
            }
        }
    }

    /// <inheritdoc/>
    public long ReadAll(Action<LogRecord> visitor)
    {
        lock (gate)
        {
            try
            {
                using SqliteTransaction transaction = Connection().BeginTransaction(deferred: true);
                checksums.Clear();
                meta = StoreFile.ReadMeta(Connection(), path);
                long digest = 0;
                foreach (LogRecordKind kind in StoreFile.Kinds)
                {
                    digest += ReadKind(kind, visitor);
                }

                return digest == meta.Digest
                    ? meta.Commit
                    : throw SqliteErrors.Damaged(path, "the sum of its checksums does not fit: records are lost or stale");
            }
            catch (SqliteException exception)
            {
                throw SqliteErrors.WhileReading(path, exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Append(long commitNumber, IReadOnlyList<LogRecord> records)
    {
        lock (gate)
        {
            if (IsReadOnly)
            {
                throw new GraphException(GraphErrorCodes.WriteFailed, $"The store {path} was opened to read.");
            }

            CheckpointIfDue();
            StoreMeta next = meta with { Commit = commitNumber, Digest = meta.Digest + DigestChange(commitNumber, records, out uint[] added) };
            try
            {
                Write(next, records, added);
            }
            catch (SqliteException exception)
            {
                if (!HasCommitted(commitNumber))
                {
                    throw SqliteErrors.WhileWriting(path, exception);
                }
            }

            Remember(next, records, added);
        }
    }

    /// <summary>Copies the store as of its last commit into a new file, while it is read and written.</summary>
    /// <exception cref="GraphException">WriteFailed: the copy could not be written.</exception>
    public void BackupTo(string target)
    {
        lock (gate)
        {
            try
            {
                var builder = new SqliteConnectionStringBuilder { DataSource = target, Pooling = false };
                using var copy = new SqliteConnection(builder.ConnectionString);
                copy.Open();
                Connection().BackupDatabase(copy);

                // The copy is one file, without a log beside it, and can be read where nothing may be written.
                StoreFile.Execute(copy, "PRAGMA journal_mode = DELETE");
            }
            catch (SqliteException exception)
            {
                throw new GraphException(GraphErrorCodes.WriteFailed, $"The store {path} could not be copied to {target}: {exception.Message}", exception);
            }
        }
    }

    /// <summary>Moves the write-ahead log into the file, closes it and gives the lock back.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (connection is { } open && !IsReadOnly)
            {
                Checkpoint(open, "TRUNCATE");
            }

            connection?.Dispose();
            connection = null;
            storeLock?.Dispose();
        }
    }

    // After a failure the connection is closed; the next use opens a new one.
    private SqliteConnection Connection() => connection ??= StoreFile.Connect(path, options);

    private long ReadKind(LogRecordKind kind, Action<LogRecord> visitor)
    {
        long digest = 0;
        using SqliteCommand command = Connection().CreateCommand();
        command.CommandText = $"SELECT id, \"commit\", checksum, data FROM {StoreFile.TableOf(kind)} ORDER BY id";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            long id = reader.GetInt64(0);
            byte[] data = reader.GetFieldValue<byte[]>(3);
            uint checksum = RecordChecksum.Of(kind, id, reader.GetInt64(1), data);
            if (checksum != reader.GetInt64(2))
            {
                throw SqliteErrors.Damaged(path, $"the checksum of the {kind} record {id} does not fit");
            }

            checksums[(kind, id)] = checksum;
            digest += checksum;
            visitor(new LogRecord(kind, id, data));
        }

        return digest;
    }

    private long DigestChange(long commitNumber, IReadOnlyList<LogRecord> records, out uint[] added)
    {
        long change = 0;
        added = new uint[records.Count];
        for (int i = 0; i < added.Length; i++)
        {
            LogRecord record = records[i];
            added[i] = RecordChecksum.Of(record.Kind, record.Id, commitNumber, record.Data.Span);
            change += (long)added[i] - checksums.GetValueOrDefault((record.Kind, record.Id));
        }

        return change;
    }

    private void Write(StoreMeta next, IReadOnlyList<LogRecord> records, uint[] added)
    {
        SqliteConnection open = Connection();
        using SqliteTransaction transaction = open.BeginTransaction();
        using var writer = new RecordWriter(open, transaction, next.Commit);
        for (int i = 0; i < added.Length; i++)
        {
            writer.Write(records[i], added[i]);
        }

        StoreFile.WriteMeta(open, transaction, next);
        transaction.Commit();
    }

    /// <summary>Whether a commit that failed is in the file all the same: after a failed sync nobody knows until the file is opened anew.</summary>
    private bool HasCommitted(long commitNumber)
    {
        try
        {
            connection?.Dispose();
            connection = null;
            return StoreFile.ReadMeta(Connection(), path).Commit == commitNumber;
        }
        catch (Exception exception) when (exception is SqliteException or GraphException)
        {
            connection?.Dispose();
            connection = null;
            return false;
        }
    }

    private void Remember(StoreMeta next, IReadOnlyList<LogRecord> records, uint[] added)
    {
        meta = next;
        commitsSinceCheckpoint++;
        for (int i = 0; i < added.Length; i++)
        {
            checksums[(records[i].Kind, records[i].Id)] = added[i];
            bytesSinceCheckpoint += records[i].Data.Length;
        }
    }

    // On the writer's own connection and before the next commit rather than inside this one, which is acknowledged sooner.
    private void CheckpointIfDue()
    {
        const long PageBytes = 8192;
        if (connection is { } open && (commitsSinceCheckpoint >= CommitsPerCheckpoint || bytesSinceCheckpoint >= PagesPerCheckpoint * PageBytes))
        {
            Checkpoint(open, "PASSIVE");
            commitsSinceCheckpoint = 0;
            bytesSinceCheckpoint = 0;
        }
    }

    private static void Checkpoint(SqliteConnection open, string mode)
    {
        try
        {
            StoreFile.Execute(open, $"PRAGMA wal_checkpoint({mode})");
        }
        catch (SqliteException)
        {
            // The commits are safe in the write-ahead log; a later checkpoint moves them.
        }
    }
}
