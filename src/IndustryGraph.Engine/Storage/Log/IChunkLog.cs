namespace IndustryGraph.Engine.Storage.Log;

/// <summary>
/// Where commits are made durable: an ordered set of records, each replaced as a whole. The engine keeps its state in
/// memory, reads all records once when it opens, and appends one batch per commit. The seam between engine and files.
/// </summary>
public interface IChunkLog : IDisposable
{
    /// <summary>Where the log is, for messages.</summary>
    string Description { get; }

    /// <summary>Whether it refuses to write: another process writes, or it was opened to read.</summary>
    bool IsReadOnly { get; }

    /// <summary>A number that tells this store from others and stays with it; 0 where it has none.</summary>
    int StoreId { get; }

    /// <summary>The number of the last commit in the log; 0 where there is none.</summary>
    /// <exception cref="Graph.Errors.GraphException">StoreDamaged.</exception>
    long ReadCommitNumber();

    /// <summary>Hands every record of one consistent state to the visitor, by kind and then by id, and returns the number of the commit that made it.</summary>
    /// <exception cref="Graph.Errors.GraphException">StoreDamaged: a checksum does not fit; the message names the record.</exception>
    long ReadAll(Action<LogRecord> visitor);

    /// <summary>Makes a commit durable, all of it or nothing. When it returns, the bytes are on disk.</summary>
    /// <exception cref="Graph.Errors.GraphException">WriteFailed: nothing was written, or the outcome is unknown until the log is opened anew.</exception>
    void Append(long commitNumber, IReadOnlyList<LogRecord> records);
}

/// <summary>What a record holds.</summary>
public enum LogRecordKind
{
    /// <summary>Names of labels, types and keys, in the order in which they came.</summary>
    Token = 1,

    /// <summary>Values that columns refer to by code.</summary>
    Dictionary = 2,

    /// <summary>The indexes and constraints.</summary>
    Schema = 3,

    /// <summary>256 nodes with their property columns.</summary>
    NodeChunk = 4,

    /// <summary>256 relationships of one type with their property columns.</summary>
    RelationshipChunk = 5,
}

/// <summary>A record of the log.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">Its number among its kind.</param>
/// <param name="Data">Its bytes, valid during the call that hands it over.</param>
public readonly record struct LogRecord(LogRecordKind Kind, long Id, ReadOnlyMemory<byte> Data);
