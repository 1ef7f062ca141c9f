namespace IndustryGraph.Neo4j.Transactions;

/// <summary>
/// The bookmarks of the latest commits of this engine, which later transactions must see. Shared by all threads.
/// </summary>
internal sealed class BookmarkKeeper
{
    private readonly Lock change = new();
    private volatile string[] latest = [];

    /// <summary>What a transaction that opens now must see, together with what its caller asks for.</summary>
    public IReadOnlyList<string> With(IReadOnlyList<string> asked) =>
        asked.Count == 0 ? latest : [.. latest.Union(asked, StringComparer.Ordinal)];

    /// <summary>A commit that saw some bookmarks stands for them from now on.</summary>
    public void Committed(IReadOnlyList<string> seen, IReadOnlyList<string> received)
    {
        if (received.Count == 0)
        {
            return;
        }

        lock (change)
        {
            latest = [.. latest.Except(seen, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
        }
    }
}
