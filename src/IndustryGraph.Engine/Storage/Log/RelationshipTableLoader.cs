using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Chunks;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Builds the adjacency of one type from its chunks: all entries sorted once for each direction, then cut into segments.</summary>
internal sealed class RelationshipTableLoader(GraphRoot root, int[] chunks, OwnerToken token)
{
    private const int NodeShift = 32;

    public RelationshipTable Load()
    {
        var table = new RelationshipTable(token);
        LoadDirection(table, TraversalDirection.Outgoing);
        LoadDirection(table, TraversalDirection.Incoming);
        return table;
    }

    private void LoadDirection(RelationshipTable table, TraversalDirection direction)
    {
        (ulong[] keys, uint[] relationships) = Collect(direction);
        Array.Sort(keys, relationships);
        SortParallel(keys, relationships);
        var segments = new List<AdjacencySegment?>();
        long squared = 0;
        uint[] neighbours = Array.ConvertAll(keys, static key => (uint)key);
        for (int start = 0; start < keys.Length;)
        {
            int number = (int)(keys[start] >> (NodeShift + PropertyChunk.RowBits));
            var builder = new AdjacencySegmentBuilder();
            while (start < keys.Length && (int)(keys[start] >> (NodeShift + PropertyChunk.RowBits)) == number)
            {
                uint node = (uint)(keys[start] >> NodeShift);
                int end = start + 1;
                while (end < keys.Length && (uint)(keys[end] >> NodeShift) == node)
                {
                    end++;
                }

                builder.Add((int)(node & PropertyChunk.RowMask), neighbours.AsSpan(start, end - start), relationships.AsSpan(start, end - start));
                squared += (long)(end - start) * (end - start);
                start = end;
            }

            while (segments.Count < number)
            {
                segments.Add(null);
            }

            segments.Add(builder.Build());
        }

        table.Load(chunks, keys.Length, direction, segments, squared);
    }

    private (ulong[] Keys, uint[] Relationships) Collect(TraversalDirection direction)
    {
        var keys = new List<ulong>();
        var relationships = new List<uint>();
        foreach (int number in chunks)
        {
            RelationshipChunk chunk = root.RelationshipChunks[number]!;
            for (int row = chunk.Alive.NextFrom(0); row >= 0; row = chunk.Alive.NextFrom(row + 1))
            {
                ulong start = chunk.Start(row);
                ulong end = chunk.End(row);
                keys.Add(direction == TraversalDirection.Outgoing ? (start << NodeShift) | end : (end << NodeShift) | start);
                relationships.Add((uint)((number << PropertyChunk.RowBits) + row));
            }
        }

        return ([.. keys], [.. relationships]);
    }

    /// <summary>Parallel relationships, which the sort left in any order, by their ids.</summary>
    private static void SortParallel(ulong[] keys, uint[] relationships)
    {
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                relationships.AsSpan(start, end - start).Sort();
            }

            start = end;
        }
    }
}
