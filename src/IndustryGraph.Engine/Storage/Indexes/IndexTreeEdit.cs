using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>One insertion into a tree, or one removal: copies the nodes on the way that the layer does not own.</summary>
internal readonly struct IndexTreeEdit(OwnerToken token, IndexEntryReader reader, IndexBound bound)
{
    /// <summary>The root with the entry in it.</summary>
    public IndexNode Insert(IndexNode root, ulong prefix, uint entity)
    {
        IndexNode changed = InsertInto(root, prefix, entity, out IndexSeparator? separator, out IndexNode? upper);
        return upper is null ? changed : new IndexBranch(token, [changed, upper], [separator!]);
    }

    /// <summary>The root without the entry, which must be there.</summary>
    public IndexNode Remove(IndexNode root, uint entity)
    {
        IndexNode? changed = RemoveFrom(root, entity);
        while (changed is IndexBranch { Children.Length: 1 } branch)
        {
            changed = branch.Children[0];
        }

        return changed ?? new IndexLeaf(token, [], [], 0);
    }

    private IndexNode InsertInto(IndexNode node, ulong prefix, uint entity, out IndexSeparator? separator, out IndexNode? upper)
    {
        separator = null;
        upper = null;
        if (node is IndexLeaf leaf)
        {
            return InsertIntoLeaf(leaf.Own(token), prefix, entity, ref separator, ref upper);
        }

        IndexBranch branch = ((IndexBranch)node).Own(token);
        int child = branch.ChildFor(bound);
        branch.Children[child] = InsertInto(branch.Children[child], prefix, entity, out IndexSeparator? added, out IndexNode? sibling);
        if (sibling is not null)
        {
            branch.InsertAfter(child, added!, sibling);
            if (branch.Children.Length > IndexBranch.Capacity)
            {
                separator = branch.SplitOff(token, out IndexBranch upperBranch);
                upper = upperBranch;
            }
        }

        return branch;
    }

    private IndexLeaf InsertIntoLeaf(IndexLeaf leaf, ulong prefix, uint entity, ref IndexSeparator? separator, ref IndexNode? upper)
    {
        int index = leaf.FirstAfter(bound, reader);
        if (!leaf.IsFull)
        {
            leaf.Insert(index, prefix, entity);
            return leaf;
        }

        // Ascending insertions leave full leaves behind.
        int kept = index == IndexLeaf.Capacity ? IndexLeaf.Capacity - 1 : IndexLeaf.Capacity / 2;
        IndexLeaf sibling = leaf.SplitOff(token, kept);
        if (index <= kept && index != IndexLeaf.Capacity)
        {
            leaf.Insert(index, prefix, entity);
        }
        else
        {
            sibling.Insert(index - kept, prefix, entity);
        }

        uint first = sibling.Entities[0];
        separator = new IndexSeparator(sibling.Prefixes[0], Detach(reader.ValuesOf(first)!), first);
        upper = sibling;
        return leaf;
    }

    private IndexNode? RemoveFrom(IndexNode node, uint entity)
    {
        if (node is IndexLeaf shared)
        {
            IndexLeaf leaf = shared.Own(token);
            int index = leaf.FirstAfter(bound, reader);
            if (index >= leaf.Count || leaf.Entities[index] != entity)
            {
                throw new InvalidOperationException($"The index lacks the entity {entity}, which should be in it.");
            }

            leaf.RemoveAt(index);
            return leaf.Count == 0 ? null : leaf;
        }

        IndexBranch branch = ((IndexBranch)node).Own(token);
        int child = branch.ChildFor(bound);
        if (RemoveFrom(branch.Children[child], entity) is { } changed)
        {
            branch.Children[child] = changed;
            return branch;
        }

        if (branch.Children.Length == 1)
        {
            return null;
        }

        branch.RemoveAt(child);
        return branch;
    }

    // A slice would keep the text of a whole chunk alive.
    internal static GraphValue[] Detach(GraphValue[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = values[i].IsString ? GraphValue.Utf8(values[i].AsUtf8().ToArray()) : values[i];
        }

        return values;
    }
}
