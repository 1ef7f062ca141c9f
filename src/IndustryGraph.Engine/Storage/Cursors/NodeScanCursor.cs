using IndustryGraph.Engine.Storage.Chunks;

namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>Walks nodes in ascending order of ids. Made once for an operator and reset often.</summary>
internal sealed class NodeScanCursor
{
    private GraphRoot? root;
    private int? label;
    private int chunk;
    private int limit;
    private int row;
    private Bits256 bits;

    /// <summary>The node that <see cref="Next"/> stopped at.</summary>
    public long Current { get; private set; }

    /// <summary>All nodes.</summary>
    public void Reset(GraphRoot root) => Start(root, null);

    /// <summary>Nodes with a label; none for an unknown one (-1).</summary>
    public void Reset(GraphRoot root, int label) => Start(root, label);

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Next()
    {
        while (true)
        {
            row = bits.NextFrom(row);
            if (row >= 0)
            {
                Current = ((long)chunk << PropertyChunk.RowBits) + row++;
                return true;
            }

            if (!MoveToNextChunk())
            {
                return false;
            }
        }
    }

    /// <summary>Puts the next nodes into the span and says how many; 0 at the end.</summary>
    public int Fill(Span<long> nodes)
    {
        int count = 0;
        while (count < nodes.Length && Next())
        {
            nodes[count++] = Current;
        }

        return count;
    }

    private void Start(GraphRoot from, int? only)
    {
        root = from;
        label = only;
        chunk = -1;
        limit = (int)((from.NodeLimit + PropertyChunk.RowMask) >> PropertyChunk.RowBits);
        row = 0;
        bits = default;
    }

    private bool MoveToNextChunk()
    {
        row = 0;
        while (++chunk < limit)
        {
            if (root!.NodeChunks[chunk] is { } current)
            {
                bits = label is { } wanted ? current.Nodes(root.Catalog.LabelSets, wanted) : current.Nodes();
                return true;
            }
        }

        // A cursor at its end stays there.
        chunk = limit;
        bits = default;
        return false;
    }
}
