using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>Builds a tree from all its entities at once: sorts them, cuts them into leaves, puts branches on top.</summary>
internal sealed class IndexTreeBuilder(GraphRoot graph, IndexDescriptor index)
{
    // Room for the next entries, so that they do not split every leaf.
    private const int LeafFill = 112;
    private const int BranchFill = 56;

    private readonly IndexEntryReader reader = new(graph, index);
    private readonly List<ulong> prefixes = [];
    private readonly List<uint> entities = [];

    /// <summary>The first pair of entities whose values are the same, found while building.</summary>
    public (uint First, uint Second)? Duplicate { get; private set; }

    /// <summary>Takes an entity, if it has all the properties.</summary>
    public void Add(uint entity)
    {
        for (int i = reader.Components - 1; i >= 0; i--)
        {
            GraphValue value = reader.ValueOf(entity, i);
            if (!reader.Takes(value))
            {
                return;
            }

            if (i == 0)
            {
                prefixes.Add(IndexKeyPrefix.Of(value));
                entities.Add(entity);
            }
        }
    }

    public IndexTree Build(OwnerToken? owner)
    {
        ulong[] keys = [.. prefixes];
        uint[] ids = [.. entities];
        Array.Sort(keys, ids);
        long distinct = OrderTies(keys, ids);
        List<IndexNode> level = Leaves(owner, keys, ids, out List<uint> firsts);
        while (level.Count > 1)
        {
            level = Branches(owner, level, ref firsts);
        }

        return new IndexTree(owner, index, level[0], ids.Length, distinct);
    }

    /// <summary>Sorts entries whose prefixes are the same by their values, and counts distinct values.</summary>
    private long OrderTies(ulong[] keys, uint[] ids)
    {
        long distinct = 0;
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            distinct += end - start == 1 ? 1 : OrderTies(ids.AsSpan(start, end - start));
            start = end;
        }

        return distinct;
    }

    private long OrderTies(Span<uint> ids)
    {
        var keyed = new (GraphValue[] Values, uint Entity)[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            keyed[i] = (reader.ValuesOf(ids[i])!, ids[i]);
        }

        Array.Sort(keyed, static (left, right) =>
        {
            int byValues = CompareValues(left.Values, right.Values);
            return byValues != 0 ? byValues : left.Entity.CompareTo(right.Entity);
        });
        long distinct = 1;
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = keyed[i].Entity;
            if (i > 0 && CompareValues(keyed[i - 1].Values, keyed[i].Values) != 0)
            {
                distinct++;
            }
            else if (i > 0)
            {
                Duplicate ??= (keyed[i - 1].Entity, keyed[i].Entity);
            }
        }

        return distinct;
    }

    private static int CompareValues(GraphValue[] left, GraphValue[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            int comparison = GraphValueComparison.Order(left[i], right[i]);
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }

    private static List<IndexNode> Leaves(OwnerToken? owner, ulong[] keys, uint[] ids, out List<uint> firsts)
    {
        var leaves = new List<IndexNode>();
        firsts = [];
        for (int start = 0; start < ids.Length; start += LeafFill)
        {
            int end = Math.Min(start + LeafFill, ids.Length);
            leaves.Add(new IndexLeaf(owner, keys[start..end], ids[start..end], end - start));
            firsts.Add(ids[start]);
        }

        if (leaves.Count == 0)
        {
            leaves.Add(new IndexLeaf(owner, [], [], 0));
        }

        return leaves;
    }

    private List<IndexNode> Branches(OwnerToken? owner, List<IndexNode> children, ref List<uint> firsts)
    {
        var branches = new List<IndexNode>();
        var branchFirsts = new List<uint>();
        for (int start = 0; start < children.Count; start += BranchFill)
        {
            int count = Math.Min(BranchFill, children.Count - start);
            var separators = new IndexSeparator[count - 1];
            for (int i = 1; i < count; i++)
            {
                uint first = firsts[start + i];
                GraphValue[] values = IndexTreeEdit.Detach(reader.ValuesOf(first)!);
                separators[i - 1] = new IndexSeparator(IndexKeyPrefix.Of(values[0]), values, first);
            }

            branches.Add(new IndexBranch(owner, [.. children.GetRange(start, count)], separators));
            branchFirsts.Add(firsts[start]);
        }

        firsts = branchFirsts;
        return branches;
    }
}
