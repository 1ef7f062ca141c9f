using System.Globalization;
using System.Security.Cryptography;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Errors;
using Microsoft.Data.Sqlite;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>What one row of the store says about it all.</summary>
/// <param name="Format">The number of the file format.</param>
/// <param name="Commit">The number of the last commit.</param>
/// <param name="Digest">The sum of all checksums: rows that are lost or stale change it.</param>
internal readonly record struct StoreMeta(long Format, long Commit, long Digest);

/// <summary>The tables of a store and the connections to them.</summary>
internal static class StoreFile
{
    /// <summary>The file format that this code writes, and the only one that it reads.</summary>
    public const long Format = 1;

    // "IGRF", so that tools can tell the file from any other database.
    private const int ApplicationId = 0x49475246;

    // Earlier ones can lose commits when one connection checkpoints while another writes.
    private static readonly Version LeastSqlite = new(3, 51, 3);

    public static readonly LogRecordKind[] Kinds =
        [LogRecordKind.Token, LogRecordKind.Dictionary, LogRecordKind.Schema, LogRecordKind.NodeChunk, LogRecordKind.RelationshipChunk];

    public static string TableOf(LogRecordKind kind) => kind switch
    {
        LogRecordKind.Token => "token",
        LogRecordKind.Dictionary => "dictionary",
        LogRecordKind.Schema => "schema",
        LogRecordKind.NodeChunk => "node_chunk",
        _ => "relationship_chunk",
    };

    public static SqliteConnection Connect(string path, SqliteChunkLogOptions options)
    {
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = 10,
        };
        var connection = new SqliteConnection(builder.ConnectionString);
        try
        {
            connection.Open();
            RefuseOldSqlite(connection);
            if (!options.ReadOnly)
            {
                PrepareToWrite(connection, options);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads what the store says about itself, and refuses other files and formats.</summary>
    public static StoreMeta ReadMeta(SqliteConnection connection, string path)
    {
        if (ScalarOf(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new GraphException(GraphErrorCodes.StoreDamaged, $"The file {path} is no store of IndustryGraph: it is another SQLite database.");
        }

        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT format, \"commit\", digest, checksum FROM meta";
        using SqliteDataReader reader = command.ExecuteReader();
        if (!reader.Read())
        {
            throw SqliteErrors.Damaged(path, "the row that describes it is missing");
        }

        var meta = new StoreMeta(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        if (meta.Format != Format)
        {
            throw new GraphException(
                GraphErrorCodes.StoreDamaged, $"The store {path} has the format {meta.Format}, this program reads format {Format}. Export it with the program that wrote it.");
        }

        return reader.GetInt64(3) == RecordChecksum.OfMeta(meta.Format, meta.Commit, meta.Digest)
            ? meta
            : throw SqliteErrors.Damaged(path, "the checksum of the row that describes it does not fit");
    }

    public static void WriteMeta(SqliteConnection connection, SqliteTransaction transaction, StoreMeta meta)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE meta SET format = $format, \"commit\" = $commit, digest = $digest, checksum = $checksum";
        command.Parameters.AddWithValue("$format", meta.Format);
        command.Parameters.AddWithValue("$commit", meta.Commit);
        command.Parameters.AddWithValue("$digest", meta.Digest);
        command.Parameters.AddWithValue("$checksum", (long)RecordChecksum.OfMeta(meta.Format, meta.Commit, meta.Digest));
        command.ExecuteNonQuery();
    }

    public static long ScalarOf(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void RefuseOldSqlite(SqliteConnection connection)
    {
        if (Version.Parse(connection.ServerVersion) < LeastSqlite)
        {
            throw new GraphException(
                GraphErrorCodes.NotSupported, $"SQLite {connection.ServerVersion} can lose commits; {LeastSqlite} or newer is needed. Use the library that comes with this program.");
        }
    }

    private static void PrepareToWrite(SqliteConnection connection, SqliteChunkLogOptions options)
    {
        // The page size counts only for a new file; rows are whole chunks of some kilobytes.
        Execute(connection, "PRAGMA page_size = 8192");
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "PRAGMA synchronous = FULL");
        Execute(connection, "PRAGMA wal_autocheckpoint = 0");
        if (options.MaxBytes is { } most)
        {
            long pages = most / ScalarOf(connection, "PRAGMA page_size");
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
        }

        if (ScalarOf(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            CreateTables(connection);
        }

        // The store's id: SQLite leaves this number of its header to the application.
        if (ScalarOf(connection, "PRAGMA user_version") == 0)
        {
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {RandomNumberGenerator.GetInt32(1, int.MaxValue)}"));
        }
    }

    private static void CreateTables(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        Execute(connection, "CREATE TABLE meta(format INTEGER NOT NULL, \"commit\" INTEGER NOT NULL, digest INTEGER NOT NULL, checksum INTEGER NOT NULL)");
        Execute(connection, "INSERT INTO meta VALUES (0, 0, 0, 0)");
        foreach (LogRecordKind kind in Kinds)
        {
            Execute(
                connection,
                $"CREATE TABLE {TableOf(kind)}(id INTEGER PRIMARY KEY, \"commit\" INTEGER NOT NULL, checksum INTEGER NOT NULL, data BLOB NOT NULL)");
        }

        WriteMeta(connection, transaction, new StoreMeta(Format, 0, 0));
        transaction.Commit();
    }
}
