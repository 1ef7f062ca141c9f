using System.Collections;

namespace IndustryGraph.Graph.Values;

/// <summary>A list value. Immutable; may be lazy, as <c>range()</c> is.</summary>
public abstract class GraphList : GraphObject, IReadOnlyList<GraphValue>
{
    /// <summary>The list without items.</summary>
    public static readonly GraphList Empty = new ArrayGraphList([]);

    private protected GraphList()
        : base(GraphValueKind.List)
    {
    }

    /// <inheritdoc/>
    public abstract int Count { get; }

    /// <summary>Whether items are computed when they are read, so that keeping the list costs next to nothing.</summary>
    public virtual bool IsComputed => false;

    /// <inheritdoc/>
    public abstract GraphValue this[int index] { get; }

    /// <summary>A list over an array, which must not be changed afterwards.</summary>
    public static GraphList Of(params GraphValue[] items) => items.Length == 0 && Empty is not null ? Empty : new ArrayGraphList(items);

    /// <summary>A list over the first <paramref name="count"/> items of an array, which must not be changed afterwards.</summary>
    public static GraphList Of(GraphValue[] items, int count) =>
        count == items.Length ? Of(items) : Of(items.AsSpan(0, count).ToArray());

    /// <summary>The integers <paramref name="start"/>, <paramref name="start"/> + <paramref name="step"/>, …, made one by one when read.</summary>
    public static GraphList Range(long start, long step, int count) => count == 0 ? Empty : new RangeGraphList(start, step, count);

    /// <summary>A list of the given text items.</summary>
    public static GraphList OfStrings(IEnumerable<string> items) => Of(items.Select(GraphValue.String).ToArray());

    /// <inheritdoc/>
    public IEnumerator<GraphValue> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list held in an array.</summary>
internal sealed class ArrayGraphList(GraphValue[] items) : GraphList
{
    public override int Count => items.Length;

    public override GraphValue this[int index] => items[index];

    public ReadOnlySpan<GraphValue> Span => items;
}

/// <summary>The integers of <c>range(start, end, step)</c>, made one by one when read.</summary>
internal sealed class RangeGraphList(long start, long step, int count) : GraphList
{
    public override int Count => count;

    public override bool IsComputed => true;

    public override GraphValue this[int index] =>
        (uint)index < (uint)count ? GraphValue.Integer(start + (index * step)) : throw new ArgumentOutOfRangeException(nameof(index));
}
