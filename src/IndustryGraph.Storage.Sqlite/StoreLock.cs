using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Storage.Sqlite;

/// <summary>
/// The right of one process to write a store: a file beside it that is locked, and a second that names the holder. The
/// store itself is never opened here: closing any descriptor of it would drop SQLite's own locks.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream file;
    private readonly string holderPath;

    private StoreLock(FileStream file, string holderPath)
    {
        this.file = file;
        this.holderPath = holderPath;
    }

    /// <summary>Takes the lock.</summary>
    /// <exception cref="GraphException">StoreLocked: another process has it; the message names it.</exception>
    public static StoreLock Take(string storePath, TimeProvider time)
    {
        string lockPath = storePath + ".lock";
        var taken = new StoreLock(TryLock(lockPath, storePath) ?? throw Held(storePath), storePath + ".holder");
        try
        {
            RefuseWhereLocksDoNothing(lockPath, storePath);
            File.WriteAllText(taken.holderPath, Describe(time), Encoding.UTF8);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Who holds the lock of a store, as a text for people; null if that is not known.</summary>
    public static string? HolderOf(string storePath)
    {
        try
        {
            string text = File.ReadAllText(storePath + ".holder", Encoding.UTF8).Trim();
            return text.Length == 0 ? null : text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            // The lock's own file stays: deleting it would let a third process lock a new one beside a holder of the old.
            File.Delete(holderPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A stale name misleads nobody: it is only read while the lock is held.
        }

        file.Dispose();
    }

    private static FileStream? TryLock(string lockPath, string storePath)
    {
        try
        {
            return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new GraphException(
                GraphErrorCodes.StoreLocked, $"The store {storePath} cannot be written here: {exception.Message} Open it to read, or mend the permissions.", exception);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new GraphException(GraphErrorCodes.StoreLocked, $"The folder of the store {storePath} does not exist. Create it first.", exception);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // .NET takes errors of locking other than "would block" for success, so that the lock is tried before it is trusted.
    private static void RefuseWhereLocksDoNothing(string lockPath, string storePath)
    {
        if (TryLock(lockPath, storePath) is { } second)
        {
            second.Dispose();
            throw new GraphException(
                GraphErrorCodes.StoreLocked, $"The file system of {storePath} has no file locks, so two processes could write at once. Put the store on a local disk.");
        }
    }

    private static string Describe(TimeProvider time) => string.Create(
        CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {time.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'}");

    private static GraphException Held(string storePath) => new(
        GraphErrorCodes.StoreLocked,
        $"The store {storePath} is being written by {HolderOf(storePath) ?? $"another process ({storePath}.holder does not name it)"}. Stop that process, or open the store to read.");
}
