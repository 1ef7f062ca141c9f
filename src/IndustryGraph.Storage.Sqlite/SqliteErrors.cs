using IndustryGraph.Graph.Errors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>What SQLite's errors mean for a store.</summary>
internal static class SqliteErrors
{
    public static GraphException WhileReading(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new GraphException(
            GraphErrorCodes.StoreLocked, $"The store {path} is busy: another process holds it for long. Try again.", exception),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_READONLY => new GraphException(
            GraphErrorCodes.StoreLocked, $"The store {path} cannot be opened: {exception.Message} Check that it exists and may be read.", exception),
        raw.SQLITE_NOTADB => new GraphException(GraphErrorCodes.StoreDamaged, $"The file {path} is no store: it is no SQLite database.", exception),
        _ => new GraphException(GraphErrorCodes.StoreDamaged, $"The store {path} is damaged: {exception.Message} Restore it from a backup.", exception),
    };

    public static GraphException WhileWriting(string path, SqliteException exception)
    {
        string cause = exception.SqliteErrorCode switch
        {
            raw.SQLITE_FULL => "the disk is full, or the file has reached the size that it may have",
            raw.SQLITE_IOERR => "the disk failed",
            raw.SQLITE_READONLY => "the file may not be written",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another process holds the file",
            _ => "SQLite refused",
        };
        return new GraphException(
            GraphErrorCodes.WriteFailed, $"The transaction was discarded: the store {path} could not be written, since {cause} ({exception.Message}).", exception);
    }

    public static GraphException Damaged(string path, string what) =>
        new(GraphErrorCodes.StoreDamaged, $"The store {path} is damaged: {what}. Restore it from a backup.");
}
