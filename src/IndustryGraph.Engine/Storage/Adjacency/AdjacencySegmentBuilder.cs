namespace IndustryGraph.Engine.Storage.Adjacency;

/// <summary>Packs the entries of 256 nodes, given row by row, into a sealed segment.</summary>
internal sealed class AdjacencySegmentBuilder
{
    private readonly List<int> offsets = [0];
    private readonly List<uint> neighbours = [];
    private readonly List<uint> relationships = [];
    private Bits256 present;
    private AdjacencyList?[]? hubs;

    /// <summary>Adds the sorted entries of a row; none is fine.</summary>
    public void Add(int row, ReadOnlySpan<uint> rowNeighbours, ReadOnlySpan<uint> rowRelationships)
    {
        if (rowNeighbours.IsEmpty)
        {
            return;
        }

        if (rowNeighbours.Length > AdjacencyList.BlockSize)
        {
            AddHub(row, AdjacencyList.Of(new OwnerToken(), rowNeighbours, rowRelationships));
            return;
        }

        neighbours.AddRange(rowNeighbours);
        relationships.AddRange(rowRelationships);
        EndRow(row);
    }

    /// <summary>Adds the entries of a list; that of a hub stays a list.</summary>
    public void Add(int row, AdjacencyList list)
    {
        if (list.Count > AdjacencyList.BlockSize)
        {
            AddHub(row, list);
            return;
        }

        if (list.Count == 0)
        {
            return;
        }

        foreach (AdjacencyBlock block in list.Blocks)
        {
            neighbours.AddRange(block.Neighbours.AsSpan(0, block.Count));
            relationships.AddRange(block.Relationships.AsSpan(0, block.Count));
        }

        EndRow(row);
    }

    public AdjacencySegment? Build() => neighbours.Count == 0 && hubs is null
        ? null
        : new AdjacencySegment(present, [.. offsets], [.. neighbours], [.. relationships], hubs);

    private void EndRow(int row)
    {
        present.Set(row);
        offsets.Add(neighbours.Count);
    }

    private void AddHub(int row, AdjacencyList list)
    {
        hubs ??= new AdjacencyList?[Chunks.PropertyChunk.Rows];
        hubs[row] = list;
    }
}
