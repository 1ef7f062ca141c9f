using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage.Chunks;

/// <summary>
/// 256 nodes. Those with the same set of labels form a group, which has a bitmap for scans; a row names its group in one
/// byte.
/// </summary>
internal sealed class NodeChunk : PropertyChunk
{
    private readonly byte[] groupOfRow;
    private int[] codes;
    private Bits256[] bits;

    public NodeChunk(OwnerToken? owner)
        : base(owner)
    {
        groupOfRow = new byte[Rows];
        codes = [LabelSetTable.Absent];
        bits = [Bits256.Ones];
    }

    private NodeChunk(OwnerToken owner, NodeChunk source)
        : base(owner, source)
    {
        groupOfRow = (byte[])source.groupOfRow.Clone();
        codes = (int[])source.codes.Clone();
        bits = (Bits256[])source.bits.Clone();
        UsedRows = source.UsedRows;
    }

    /// <summary>Rows that ever had a node: ids are not used again.</summary>
    public int UsedRows { get; private set; }

    public NodeChunk Own(OwnerToken token) => Owner == token ? this : new NodeChunk(token, this);

    /// <summary>The label set of a row; <see cref="LabelSetTable.Absent"/> where there is no node.</summary>
    public int LabelSet(int row) => codes[groupOfRow[row]];

    /// <summary>All nodes.</summary>
    public Bits256 Nodes()
    {
        var result = default(Bits256);
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] != LabelSetTable.Absent)
            {
                result.UnionWith(bits[i]);
            }
        }

        return result;
    }

    /// <summary>Nodes with a label.</summary>
    public Bits256 Nodes(LabelSetTable sets, int label)
    {
        var result = default(Bits256);
        for (int i = 0; i < codes.Length; i++)
        {
            if (sets.Contains(codes[i], label))
            {
                result.UnionWith(bits[i]);
            }
        }

        return result;
    }

    /// <summary>Puts a row into the group of a label set; the layer must own the chunk.</summary>
    public void SetLabelSet(int row, int code)
    {
        bits[groupOfRow[row]].Clear(row);
        int group = FindGroup(code);
        bits[group].Set(row);
        groupOfRow[row] = (byte)group;
        UsedRows = Math.Max(UsedRows, row + 1);
    }

    public void Write(LogBuffer buffer)
    {
        buffer.WriteCount(UsedRows);
        for (int row = 0; row < UsedRows; row++)
        {
            buffer.WriteCount(LabelSet(row));
        }

        WriteColumns(buffer);
    }

    public static NodeChunk Read(ref LogReader reader, StoreCatalog catalog)
    {
        var chunk = new NodeChunk(owner: null);
        int rows = reader.ReadCount();
        for (int row = 0; row < rows; row++)
        {
            int code = reader.ReadCount();
            if (row >= Rows || code >= catalog.LabelSets.Count)
            {
                throw LogReader.Damaged($"row {row} has the label set {code}");
            }

            chunk.SetLabelSet(row, code);
        }

        chunk.ReadColumns(ref reader, catalog);
        return chunk;
    }

    // The row itself is in no group here, so that of 256 groups one at least is empty.
    private int FindGroup(int code)
    {
        int group = codes.AsSpan().IndexOf(code);
        if (group >= 0)
        {
            return group;
        }

        group = Array.FindIndex(bits, static set => set.IsEmpty);
        if (group < 0)
        {
            group = codes.Length;
            Array.Resize(ref codes, group + 1);
            Array.Resize(ref bits, group + 1);
        }

        codes[group] = code;
        return group;
    }
}
