using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>
/// An index: a persistent B+ tree of (prefix, entity) in the order of the values, then of ids. It keeps no values of its
/// own: where prefixes are the same the columns are read, so an entity must leave the index before its values change and
/// come back after.
/// </summary>
internal sealed class IndexTree
{
    private readonly OwnerToken? owner;

    public IndexTree(OwnerToken? owner, IndexDescriptor index, IndexNode root, long count, long distinct)
    {
        this.owner = owner;
        Index = index;
        Root = root;
        Count = count;
        Distinct = distinct;
    }

    public IndexDescriptor Index { get; }

    public IndexNode Root { get; private set; }

    public long Count { get; private set; }

    /// <summary>How many different values, or combinations of them, there are.</summary>
    public long Distinct { get; private set; }

    public static IndexTree Empty(OwnerToken? owner, IndexDescriptor index) => new(owner, index, new IndexLeaf(owner, [], [], 0), 0, 0);

    public IndexTree Own(OwnerToken token) => owner == token ? this : new IndexTree(token, Index, Root, Count, Distinct);

    /// <summary>An entity whose values are the same, other than the given one; null if there is none.</summary>
    public uint? FindEqual(GraphRoot graph, GraphValue[] values, uint except)
    {
        var reader = new IndexEntryReader(graph, Index);
        var position = default(IndexPosition);
        position.Seek(Root, IndexBound.Before(values), reader);
        var end = IndexBound.After(values);
        for (; position.IsValid && end.CompareTo(reader, position.Prefix, position.Entity) > 0; position.MoveNext())
        {
            if (position.Entity != except)
            {
                return position.Entity;
            }
        }

        return null;
    }

    /// <summary>Adds an entity, whose values are in the columns; the layer must own the tree.</summary>
    public void Add(GraphRoot graph, GraphValue[] values, uint entity)
    {
        if (FindEqual(graph, values, entity) is null)
        {
            Distinct++;
        }

        Count++;
        var edit = new IndexTreeEdit(owner!, new IndexEntryReader(graph, Index), IndexBound.At(values, entity));
        Root = edit.Insert(Root, IndexKeyPrefix.Of(values[0]), entity);
    }

    /// <summary>Removes an entity, whose values are still in the columns; the layer must own the tree.</summary>
    public void Remove(GraphRoot graph, GraphValue[] values, uint entity)
    {
        if (FindEqual(graph, values, entity) is null)
        {
            Distinct--;
        }

        Count--;
        var edit = new IndexTreeEdit(owner!, new IndexEntryReader(graph, Index), IndexBound.At(values, entity));
        Root = edit.Remove(Root, entity);
    }
}
