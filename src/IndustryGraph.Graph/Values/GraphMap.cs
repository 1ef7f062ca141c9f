using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace IndustryGraph.Graph.Values;

/// <summary>A map value: text keys to values, in the order in which they were written. Immutable.</summary>
public sealed class GraphMap : GraphObject, IReadOnlyDictionary<string, GraphValue>
{
    /// <summary>The map without entries.</summary>
    public static readonly GraphMap Empty = new([], []);

    private readonly string[] keys;
    private readonly GraphValue[] values;

    /// <summary>A map over parallel arrays, which must not be changed afterwards and hold no key twice.</summary>
    public GraphMap(string[] keys, GraphValue[] values)
        : base(GraphValueKind.Map)
    {
        this.keys = keys;
        this.values = values;
    }

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <summary>The keys, in order.</summary>
    public ReadOnlySpan<string> KeySpan => keys;

    /// <summary>The values, in the order of the keys.</summary>
    public ReadOnlySpan<GraphValue> ValueSpan => values;

    IEnumerable<string> IReadOnlyDictionary<string, GraphValue>.Keys => keys;

    IEnumerable<GraphValue> IReadOnlyDictionary<string, GraphValue>.Values => values;

    /// <summary>The value of a key; the null value where the map lacks it, as <c>map.key</c> reads in Cypher.</summary>
    public GraphValue this[string key] => TryGetValue(key, out GraphValue value) ? value : default;

    /// <summary>A map of the given pairs; of a key given twice the last value counts.</summary>
    public static GraphMap Of(IEnumerable<KeyValuePair<string, GraphValue>> entries)
    {
        var ordered = new OrderedDictionary<string, GraphValue>(StringComparer.Ordinal);
        foreach ((string key, GraphValue value) in entries)
        {
            ordered[key] = value;
        }

        return ordered.Count == 0 ? Empty : new GraphMap([.. ordered.Keys], [.. ordered.Values]);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out GraphValue value)
    {
        int index = IndexOf(key);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GraphValue>> GetEnumerator()
    {
        for (int i = 0; i < keys.Length; i++)
        {
            yield return KeyValuePair.Create(keys[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Maps of a query have a handful of keys, most of them interned: a scan beats hashing.
    private int IndexOf(string key)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
