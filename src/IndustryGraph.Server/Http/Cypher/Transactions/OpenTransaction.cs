using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Server.Http.Cypher.Transactions;

/// <summary>A transaction that stays open between requests. One request uses it at a time; nobody for too long, and it is rolled back.</summary>
internal sealed class OpenTransaction : IDisposable
{
    private readonly TimeProvider time;
    private readonly TimeSpan idleLimit;
    private readonly ITimer expiry;
    private int isInUse = 1;

    /// <summary>Begins in use by the request that opens it.</summary>
    public OpenTransaction(IGraphTransaction transaction, string owner, TimeSpan idleLimit, TimeProvider time, Action<OpenTransaction> expire)
    {
        Transaction = transaction;
        Owner = owner;
        this.idleLimit = idleLimit;
        this.time = time;
        expiry = time.CreateTimer(_ => expire(this), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Not to be guessed.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public IGraphTransaction Transaction { get; }

    public string Owner { get; }

    /// <summary>When it is rolled back, if it is not used before.</summary>
    public DateTimeOffset Expires => time.GetUtcNow() + idleLimit;

    /// <summary>Begins a use; false where it is in use.</summary>
    public bool TryUse()
    {
        if (Interlocked.CompareExchange(ref isInUse, 1, 0) != 0)
        {
            return false;
        }

        expiry.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return true;
    }

    /// <summary>Ends a use after which it stays open.</summary>
    public void Leave()
    {
        Volatile.Write(ref isInUse, 0);
        expiry.Change(idleLimit, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => expiry.Dispose();
}
