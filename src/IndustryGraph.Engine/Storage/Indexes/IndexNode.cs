using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>Reads the values by which an entity stands in an index.</summary>
internal readonly struct IndexEntryReader(GraphRoot graph, IndexDescriptor index)
{
    /// <summary>How many properties the index has.</summary>
    public int Components => index.Keys.Length;

    public GraphValue ValueOf(uint entity, int component) => index.OnRelationships
        ? graph.RelationshipProperty(entity, index.Keys[component])
        : graph.NodeProperty(entity, index.Keys[component]);

    /// <summary>All values of an entity; null if it lacks one, or has one that the index does not take.</summary>
    public GraphValue[]? ValuesOf(uint entity)
    {
        var values = new GraphValue[index.Keys.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ValueOf(entity, i);
            if (!Takes(values[i]))
            {
                return null;
            }
        }

        return values;
    }

    public bool Takes(GraphValue value) => index.Type == IndexType.Text ? value.IsString : !value.IsNull;
}

/// <summary>The least key of a subtree when it was made.</summary>
internal sealed record IndexSeparator(ulong Prefix, GraphValue[] Values, uint Entity);

/// <summary>A node of the tree.</summary>
internal abstract class IndexNode(OwnerToken? owner)
{
    public OwnerToken? Owner => owner;
}

/// <summary>Entries in order: the prefix of the first value, and the entity.</summary>
internal sealed class IndexLeaf(OwnerToken? owner, ulong[] prefixes, uint[] entities, int count) : IndexNode(owner)
{
    public const int Capacity = 128;

    private ulong[] prefixes = prefixes;
    private uint[] entities = entities;

    public int Count { get; private set; } = count;

    public ulong[] Prefixes => prefixes;

    public uint[] Entities => entities;

    public bool IsFull => Count == Capacity;

    public IndexLeaf Own(OwnerToken token) =>
        Owner == token ? this : new IndexLeaf(token, (ulong[])prefixes.Clone(), (uint[])entities.Clone(), Count);

    /// <summary>The first entry after the bound, from an index on.</summary>
    public int FirstAfter(in IndexBound bound, IndexEntryReader reader, int start = 0)
    {
        int end = Count;
        while (start < end)
        {
            int middle = (start + end) >> 1;
            if (bound.CompareTo(reader, prefixes[middle], entities[middle]) > 0)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    public void Insert(int index, ulong prefix, uint entity)
    {
        if (Count == prefixes.Length)
        {
            int capacity = Math.Min(Math.Max(Count * 2, 4), Capacity);
            Array.Resize(ref prefixes, capacity);
            Array.Resize(ref entities, capacity);
        }

        prefixes.AsSpan(index, Count - index).CopyTo(prefixes.AsSpan(index + 1));
        entities.AsSpan(index, Count - index).CopyTo(entities.AsSpan(index + 1));
        prefixes[index] = prefix;
        entities[index] = entity;
        Count++;
    }

    public void RemoveAt(int index)
    {
        prefixes.AsSpan(index + 1, Count - index - 1).CopyTo(prefixes.AsSpan(index));
        entities.AsSpan(index + 1, Count - index - 1).CopyTo(entities.AsSpan(index));
        Count--;
    }

    /// <summary>Moves the entries from an index on into a new leaf.</summary>
    public IndexLeaf SplitOff(OwnerToken token, int index)
    {
        var upper = new IndexLeaf(token, prefixes[index..Count], entities[index..Count], Count - index);
        Count = index;
        return upper;
    }
}

/// <summary>Children in order; the separator of each but the first is a lower bound of its entries.</summary>
internal sealed class IndexBranch(OwnerToken? owner, IndexNode[] children, IndexSeparator[] separators) : IndexNode(owner)
{
    public const int Capacity = 64;

    public IndexNode[] Children { get; private set; } = children;

    /// <summary>One fewer than the children.</summary>
    public IndexSeparator[] Separators { get; private set; } = separators;

    public IndexBranch Own(OwnerToken token) =>
        Owner == token ? this : new IndexBranch(token, (IndexNode[])Children.Clone(), (IndexSeparator[])Separators.Clone());

    /// <summary>The child in which the first entry after the bound is, or the last entry before it.</summary>
    public int ChildFor(in IndexBound bound)
    {
        int low = 0;
        int high = Separators.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (bound.CompareTo(Separators[middle]) >= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public void InsertAfter(int child, IndexSeparator separator, IndexNode node)
    {
        Children = [.. Children.AsSpan(0, child + 1), node, .. Children.AsSpan(child + 1)];
        Separators = [.. Separators.AsSpan(0, child), separator, .. Separators.AsSpan(child)];
    }

    public void RemoveAt(int child)
    {
        Children = [.. Children.AsSpan(0, child), .. Children.AsSpan(child + 1)];
        int separator = Math.Max(child - 1, 0);
        Separators = [.. Separators.AsSpan(0, separator), .. Separators.AsSpan(Math.Min(separator + 1, Separators.Length))];
    }

    /// <summary>Moves the upper half into a new branch, whose separator is returned.</summary>
    public IndexSeparator SplitOff(OwnerToken token, out IndexBranch upper)
    {
        int kept = Children.Length / 2;
        IndexSeparator middle = Separators[kept - 1];
        upper = new IndexBranch(token, Children[kept..], Separators[kept..]);
        Children = Children[..kept];
        Separators = Separators[..(kept - 1)];
        return middle;
    }
}
