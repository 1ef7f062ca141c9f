using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.UnitTests.Engine.Storage;

/// <summary>A log in memory that can be told to fail.</summary>
internal sealed class MemoryChunkLog : IChunkLog
{
    private readonly SortedDictionary<(LogRecordKind Kind, long Id), byte[]> records = [];
    private long commit;

    public string Description => "log in memory";

    public bool IsReadOnly { get; set; }

    public int StoreId { get; set; } = 1;

    /// <summary>The commits that fail, by the order in which they come, from one.</summary>
    public HashSet<int> FailingAppends { get; } = [];

    public int Appends { get; private set; }

    public int LastRecordCount { get; private set; }

    public long TotalBytes => records.Values.Sum(static data => (long)data.Length);

    public long ReadCommitNumber() => commit;

    public long ReadAll(Action<LogRecord> visitor)
    {
        foreach (((LogRecordKind kind, long id), byte[] data) in records)
        {
            visitor(new LogRecord(kind, id, data));
        }

        return commit;
    }

    public void Append(long commitNumber, IReadOnlyList<LogRecord> added)
    {
        if (FailingAppends.Contains(++Appends))
        {
            throw new GraphException(GraphErrorCodes.WriteFailed, "The log was told to fail.");
        }

        foreach (LogRecord record in added)
        {
            records[(record.Kind, record.Id)] = record.Data.ToArray();
        }

        LastRecordCount = added.Count;
        commit = commitNumber;
    }

    public void Damage(LogRecordKind kind, long id, Func<byte[], byte[]> change) => records[(kind, id)] = change(records[(kind, id)]);

    public void Dispose()
    {
    }
}
