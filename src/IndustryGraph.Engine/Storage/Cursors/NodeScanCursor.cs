namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>Walks nodes in ascending order of ids. Made once for an operator and reset often.</summary>
internal sealed class NodeScanCursor
{
    /// <summary>The node that <see cref="Next"/> stopped at.</summary>
    public long Current => throw new NotSupportedException();

    /// <summary>All nodes.</summary>
    public void Reset(GraphRoot root) => throw new NotSupportedException();

    /// <summary>Nodes with a label; none for an unknown one (-1).</summary>
    public void Reset(GraphRoot root, int label) => throw new NotSupportedException();

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Next() => throw new NotSupportedException();

    /// <summary>Puts the next nodes into the span and says how many; 0 at the end.</summary>
    public int Fill(Span<long> nodes) => throw new NotSupportedException();
}
