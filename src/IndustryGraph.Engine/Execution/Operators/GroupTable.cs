using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Maps combinations of key values to group numbers, counted from zero in the order in which they came.</summary>
internal sealed class GroupTable(int keyCount)
{
    private const int FirstBuckets = 16;
    private const int BytesPerGroup = 16;

    private readonly GraphValue[][] keys = [.. Enumerable.Range(0, keyCount).Select(_ => Array.Empty<GraphValue>())];
    private int[] buckets = [];
    private int[] hashes = [];
    private int[] next = [];
    private ExecutionContext? context;
    private long charged;

    public int Count { get; private set; }

    public void Open(ExecutionContext executionContext)
    {
        Clear();
        context = executionContext;
    }

    public GraphValue Key(int group, int column) => keys[column][group];

    /// <summary>The group of the values, a new one if they are new. Null is a value like any other here.</summary>
    public int GetOrAdd(ReadOnlySpan<GraphValue> values)
    {
        int hash = HashOf(values);
        int group = Find(values, hash);
        return group >= 0 ? group : Add(values, hash);
    }

    /// <summary>The group of the values, -1 if there is none.</summary>
    public int Find(ReadOnlySpan<GraphValue> values) => Find(values, HashOf(values));

    public void Clear()
    {
        context?.Release(charged);
        charged = 0;
        if (Count == 0)
        {
            return;
        }

        Count = 0;
        if (buckets.Length > 4 * FirstBuckets)
        {
            buckets = [];
            hashes = [];
            next = [];
            Array.Fill(keys, []);
            return;
        }

        Array.Clear(buckets);
        foreach (GraphValue[] column in keys)
        {
            Array.Clear(column);
        }
    }

    private static int HashOf(ReadOnlySpan<GraphValue> values)
    {
        int hash = 17;
        foreach (GraphValue value in values)
        {
            hash = (hash * 31) + GraphValueComparison.EquivalenceHash(value);
        }

        // Spreads keys that differ in few bits over the buckets, whose number is a power of two.
        return (int)(((ulong)(uint)hash * 0x9E3779B97F4A7C15UL) >> 32);
    }

    private int Find(ReadOnlySpan<GraphValue> values, int hash)
    {
        if (buckets.Length == 0)
        {
            return -1;
        }

        for (int group = buckets[hash & (buckets.Length - 1)] - 1; group >= 0; group = next[group])
        {
            if (hashes[group] == hash && HasKeys(group, values))
            {
                return group;
            }
        }

        return -1;
    }

    private bool HasKeys(int group, ReadOnlySpan<GraphValue> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!GraphValueComparison.AreEquivalent(keys[i][group], values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int Add(ReadOnlySpan<GraphValue> values, int hash)
    {
        if (Count == buckets.Length)
        {
            Grow();
        }

        int group = Count++;
        hashes[group] = hash;
        int bucket = hash & (buckets.Length - 1);
        next[group] = buckets[bucket] - 1;
        buckets[bucket] = group + 1;
        long bytes = BytesPerGroup;
        for (int i = 0; i < values.Length; i++)
        {
            keys[i][group] = values[i];
            bytes += 16 + ValueSize.Shallow(values[i]);
        }

        charged += bytes;
        context!.Charge(bytes);
        return group;
    }

    private void Grow()
    {
        int size = Math.Max(FirstBuckets, buckets.Length * 2);
        buckets = new int[size];
        Array.Resize(ref hashes, size);
        Array.Resize(ref next, size);
        for (int i = 0; i < keys.Length; i++)
        {
            Array.Resize(ref keys[i], size);
        }

        for (int group = 0; group < Count; group++)
        {
            int bucket = hashes[group] & (size - 1);
            next[group] = buckets[bucket] - 1;
            buckets[bucket] = group + 1;
        }
    }
}
