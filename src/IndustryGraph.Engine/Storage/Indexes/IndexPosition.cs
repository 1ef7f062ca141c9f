using System.Runtime.CompilerServices;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>A place in a tree, with the way to it.</summary>
internal struct IndexPosition
{
    // Trees of 2^32 entries, half full everywhere, are no deeper.
    private const int MaxDepth = 12;

    private Path path;
    private int depth;

    public IndexLeaf? Leaf { get; private set; }

    public int Slot { get; private set; }

    public readonly bool IsValid => Leaf is not null;

    public readonly ulong Prefix => Leaf!.Prefixes[Slot];

    public readonly uint Entity => Leaf!.Entities[Slot];

    /// <summary>Goes to the first entry after the bound, or at it.</summary>
    public void Seek(IndexNode root, in IndexBound bound, IndexEntryReader reader)
    {
        depth = 0;
        IndexNode node = root;
        while (node is IndexBranch branch)
        {
            int child = branch.ChildFor(bound);
            path[depth++] = (branch, child);
            node = branch.Children[child];
        }

        Leaf = (IndexLeaf)node;
        Slot = Leaf.FirstAfter(bound, reader);
        if (Slot == Leaf.Count)
        {
            MoveToNextLeaf();
        }
    }

    public void MoveNext()
    {
        if (++Slot == Leaf!.Count)
        {
            MoveToNextLeaf();
        }
    }

    public void MoveToNextLeaf()
    {
        while (depth > 0)
        {
            (IndexBranch branch, int child) = path[depth - 1];
            if (child + 1 < branch.Children.Length)
            {
                path[depth - 1] = (branch, child + 1);
                Descend(branch.Children[child + 1]);
                return;
            }

            depth--;
        }

        Leaf = null;
    }

    private void Descend(IndexNode node)
    {
        while (node is IndexBranch branch)
        {
            path[depth++] = (branch, 0);
            node = branch.Children[0];
        }

        Leaf = (IndexLeaf)node;
        Slot = 0;
    }

    [InlineArray(MaxDepth)]
    private struct Path
    {
        private (IndexBranch Branch, int Child) first;
    }
}
