using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Chunks;

namespace IndustryGraph.Engine.Storage.Cursors;

/// <summary>
/// Walks the relationships of a node, type by type, in each in ascending order of neighbours and ids. Made once for an
/// operator and reset often. Over a live layer it holds until the next write.
/// </summary>
internal sealed class ExpandCursor
{
    private GraphRoot? root;
    private long node;
    private uint? wanted;
    private TraversalDirection direction;
    private int[]? types;
    private int typeIndex;
    private TraversalDirection current;

    private uint[] neighbours = [];
    private uint[] relationships = [];
    private int position;
    private int end;
    private AdjacencyList? list;
    private int block;
    private bool skipsLoops;

    /// <summary>The relationship that <see cref="Next"/> stopped at.</summary>
    public long Relationship { get; private set; }

    /// <summary>The node at its other side; the node itself for a self-loop.</summary>
    public long Neighbour { get; private set; }

    /// <summary>Whether the current relationship starts at the node.</summary>
    public bool IsOutgoing => current == TraversalDirection.Outgoing;

    /// <summary>Relationships of a node, of the given types (unknown ones, -1, have none) or all where null. A self-loop comes once for both directions.</summary>
    public void Reset(GraphRoot root, long node, TraversalDirection direction, int[]? types) => Start(root, node, null, direction, types);

    /// <summary>Relationships between two nodes, found by binary search: those of <paramref name="from"/> in the direction whose neighbour is <paramref name="to"/>.</summary>
    public void ResetInto(GraphRoot root, long from, long to, TraversalDirection direction, int[]? types) => Start(root, from, (uint)to, direction, types);

    /// <summary>Goes to the next relationship; false at the end.</summary>
    public bool Next()
    {
        while (true)
        {
            while (position < end)
            {
                uint neighbour = neighbours[position];
                if (skipsLoops && neighbour == (uint)node)
                {
                    position++;
                    continue;
                }

                Neighbour = neighbour;
                Relationship = relationships[position++];
                return true;
            }

            if (!MoveToNextBlock() && !MoveToNextRun())
            {
                return false;
            }
        }
    }

    /// <summary>Puts the next relationships and neighbours into the spans, which are of one length, and says how many; 0 at the end.</summary>
    public int Fill(Span<long> relationships, Span<long> neighbours)
    {
        int count = 0;
        while (count < relationships.Length && Next())
        {
            relationships[count] = Relationship;
            neighbours[count] = Neighbour;
            count++;
        }

        return count;
    }

    private void Start(GraphRoot from, long at, uint? only, TraversalDirection towards, int[]? ofTypes)
    {
        root = from;
        node = at;
        wanted = only;
        direction = towards;
        types = ofTypes;
        typeIndex = -1;
        current = TraversalDirection.Incoming;
        position = 0;
        end = 0;
        list = null;
        skipsLoops = false;
    }

    /// <summary>Goes to the other direction of the type, or to the next type, where there are entries.</summary>
    private bool MoveToNextRun()
    {
        int count = types?.Length ?? root!.Tables.Length;
        while (true)
        {
            if (direction == TraversalDirection.Both && typeIndex >= 0 && current == TraversalDirection.Outgoing)
            {
                current = TraversalDirection.Incoming;
            }
            else
            {
                if (typeIndex + 1 >= count)
                {
                    return false;
                }

                typeIndex++;
                current = direction == TraversalDirection.Incoming ? TraversalDirection.Incoming : TraversalDirection.Outgoing;
            }

            skipsLoops = direction == TraversalDirection.Both && current == TraversalDirection.Incoming;
            if (root!.TableOf(types is null ? typeIndex : types[typeIndex])?.Segment(node, current) is { } segment && Open(segment))
            {
                return true;
            }
        }
    }

    private bool Open(AdjacencySegment segment)
    {
        int row = (int)(node & PropertyChunk.RowMask);
        list = segment.List(row);
        if (list is not null)
        {
            block = (wanted is { } to ? list.FirstBlockOf(to) : 0) - 1;
            return MoveToNextBlock();
        }

        (position, end) = segment.Packed(row);
        neighbours = segment.Neighbours;
        relationships = segment.Relationships;
        Narrow();
        return position < end;
    }

    private bool MoveToNextBlock()
    {
        while (list is not null && block + 1 < list.Blocks.Length)
        {
            AdjacencyBlock next = list.Blocks[++block];
            if (wanted is { } to && next.BeginsAfter(to, uint.MaxValue))
            {
                break;
            }

            neighbours = next.Neighbours;
            relationships = next.Relationships;
            position = 0;
            end = next.Count;
            Narrow();
            if (position < end)
            {
                return true;
            }
        }

        list = null;
        return false;
    }

    /// <summary>Leaves of the range the entries of the wanted neighbour.</summary>
    private void Narrow()
    {
        if (wanted is { } to)
        {
            position = AdjacencySearch.LowerBound(neighbours, position, end, to);
            end = to == uint.MaxValue ? end : AdjacencySearch.LowerBound(neighbours, position, end, to + 1);
        }
    }
}
