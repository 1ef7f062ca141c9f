using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>Copies of a store: saved while it is read and written, and put back.</summary>
public static class SqliteBackup
{
    private const string PartialSuffix = ".partial";
    private const string FormerSuffix = ".before-restore";

    // The log that SQLite keeps beside a file, and the index of that log.
    private static readonly string[] SideFiles = ["-wal", "-shm"];

    /// <summary>
    /// Saves a store as of its last commit into one file, beside whoever reads or writes it, and reads the copy once to
    /// check every record of it. The target is there only once it is whole.
    /// </summary>
    /// <param name="storePath">The store.</param>
    /// <param name="target">The file to write.</param>
    /// <param name="overwrite">Whether an earlier file of that name may be replaced.</param>
    /// <returns>The number of the last commit that the copy holds.</returns>
    /// <exception cref="GraphException">The store cannot be read, or the copy not be written.</exception>
    public static long Save(string storePath, string target, bool overwrite)
    {
        string path = Path.GetFullPath(target);
        if (!overwrite && File.Exists(path))
        {
            throw new GraphException(GraphErrorCodes.WriteFailed, $"{path} exists already. Choose another name, or say that it may be overwritten.");
        }

        string partial = path + PartialSuffix;
        File.Delete(partial);
        try
        {
            using (SqliteChunkLog store = OpenToRead(storePath))
            {
                store.BackupTo(partial);
            }

            long commit = Verify(partial);
            File.Move(partial, path, overwrite);
            return commit;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>
    /// Puts a saved store in the place of another, whose file is kept beside it. Refused while a process writes that store;
    /// processes that read it go on with what they have read.
    /// </summary>
    /// <param name="saved">A file that <see cref="Save"/> wrote.</param>
    /// <param name="storePath">Where it goes.</param>
    /// <param name="replace">Whether a store that is there may be replaced.</param>
    /// <param name="time">Tells others since when the store is held.</param>
    /// <returns>The number of the last commit, and where the former store lies now; null where there was none.</returns>
    /// <exception cref="GraphException">The file is no store or damaged, or the place is taken.</exception>
    public static (long Commit, string? Former) Restore(string saved, string storePath, bool replace, TimeProvider time)
    {
        string path = Path.GetFullPath(storePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var held = StoreLock.Take(path, time);
        if (!replace && File.Exists(path))
        {
            throw new GraphException(GraphErrorCodes.WriteFailed, $"There is a store at {path} already. Say that it may be replaced, or name another by Store:Path.");
        }

        string partial = path + PartialSuffix;
        long commit = Save(saved, partial, overwrite: true);
        string? former = SetAside(path);
        File.Move(partial, path);
        return (commit, former);
    }

    private static long Verify(string path)
    {
        using SqliteChunkLog copy = OpenToRead(path);
        return copy.ReadAll(static _ => { });
    }

    private static SqliteChunkLog OpenToRead(string path) => SqliteChunkLog.Open(path, new SqliteChunkLogOptions { ReadOnly = true });

    // The log goes with its file: beside another one SQLite would take it for that one's.
    private static string? SetAside(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        foreach (string suffix in SideFiles.Append(string.Empty))
        {
            File.Delete(path + FormerSuffix + suffix);
        }

        foreach (string suffix in SideFiles.Where(suffix => File.Exists(path + suffix)).Append(string.Empty))
        {
            File.Move(path + suffix, path + FormerSuffix + suffix);
        }

        return path + FormerSuffix;
    }
}
