using System.Collections.Concurrent;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>
/// What was made for earlier requests. Bounded: when it is full the half that was used longest ago goes, so that a client
/// that sends each text once pushes nothing out that others use.
/// </summary>
/// <param name="capacity">The most entries; 0 keeps none.</param>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, Entry> entries = new(comparer);
    private readonly Lock trimming = new();
    private long clock;

    public int Count => entries.Count;

    /// <summary>The value, if it was stored; null otherwise.</summary>
    public TValue? Find(TKey key)
    {
        if (!entries.TryGetValue(key, out Entry? entry))
        {
            return null;
        }

        entry.LastUse = Interlocked.Increment(ref clock);
        return entry.Value;
    }

    /// <summary>Keeps a value in the place of one that was stored under the key.</summary>
    public void Store(TKey key, TValue value)
    {
        if (capacity == 0)
        {
            return;
        }

        entries[key] = new Entry(value) { LastUse = Interlocked.Increment(ref clock) };
        if (entries.Count > capacity)
        {
            Trim();
        }
    }

    private void Trim()
    {
        lock (trimming)
        {
            if (entries.Count <= capacity)
            {
                return;
            }

            foreach ((TKey key, _) in entries.ToArray().OrderBy(e => e.Value.LastUse).Take((entries.Count / 2) + 1))
            {
                entries.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public long LastUse { get; set; }
    }
}
