using IndustryGraph.Engine.Storage.Log;
using Microsoft.Data.Sqlite;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>Writes the records of one commit with one prepared statement per kind.</summary>
internal sealed class RecordWriter(SqliteConnection connection, SqliteTransaction transaction, long commit) : IDisposable
{
    private readonly Dictionary<LogRecordKind, SqliteCommand> commands = [];

    public void Write(LogRecord record, uint checksum)
    {
        SqliteCommand command = CommandFor(record.Kind);
        command.Parameters["$id"].Value = record.Id;
        command.Parameters["$checksum"].Value = (long)checksum;
        command.Parameters["$data"].Value = record.Data.ToArray();
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in commands.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand CommandFor(LogRecordKind kind)
    {
        if (commands.TryGetValue(kind, out SqliteCommand? command))
        {
            return command;
        }

        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT OR REPLACE INTO {StoreFile.TableOf(kind)}(id, \"commit\", checksum, data) VALUES ($id, $commit, $checksum, $data)";
        command.Parameters.Add("$id", SqliteType.Integer);
        command.Parameters.AddWithValue("$commit", commit);
        command.Parameters.Add("$checksum", SqliteType.Integer);
        command.Parameters.Add("$data", SqliteType.Blob);
        commands[kind] = command;
        return command;
    }
}
