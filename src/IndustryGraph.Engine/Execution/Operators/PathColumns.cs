using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Where a found trail goes in a row. Slots are -1 for what nobody reads.</summary>
/// <param name="Left">The slot of the left end.</param>
/// <param name="Right">The slot of the right end.</param>
/// <param name="InnerNodes">The slots of the nodes between connections, from left to right.</param>
/// <param name="Connections">What each connection binds.</param>
/// <param name="Relationships">The slot of the list of all relationships.</param>
/// <param name="Path">The slot of the path.</param>
internal sealed record PathColumns(
    bool LeftBound, int Left, bool RightBound, int Right, int[] InnerNodes, ConnectionColumns[] Connections, int Relationships, int Path)
{
    private readonly int[] ends = new int[Connections.Length];

    public void Put(Trail trail, bool reversed, Batch output, int row)
    {
        var reader = new TrailReader(trail, reversed);
        FindEnds(reader);
        if (!LeftBound)
        {
            PutNode(output, Left, row, reader.Node(0));
        }

        if (!RightBound)
        {
            PutNode(output, Right, row, reader.Node(reader.Length));
        }

        for (int i = 0; i < InnerNodes.Length; i++)
        {
            PutNode(output, InnerNodes[i], row, reader.Node(ends[i]));
        }

        for (int i = 0; i < Connections.Length; i++)
        {
            Connections[i].Put(reader, i == 0 ? 0 : ends[i - 1], ends[i], output, row);
        }

        if (Relationships >= 0)
        {
            output[Relationships].Set(row, reader.RelationshipList(0, reader.Length, 1));
        }

        if (Path >= 0)
        {
            output[Path].Set(row, reader.ToPath());
        }
    }

    private static void PutNode(Batch output, int slot, int row, long node)
    {
        if (slot >= 0)
        {
            output[slot].Set(row, GraphValue.NodeReference(node));
        }
    }

    // Steps know their connection; one that was passed without a relationship ends where the one before it did.
    private void FindEnds(TrailReader reader)
    {
        int at = 0;
        for (int connection = 0; connection < ends.Length; connection++)
        {
            while (at < reader.Length && reader.Connection(at) == connection)
            {
                at++;
            }

            ends[connection] = at;
        }
    }
}

/// <summary>What one connection of a path binds.</summary>
/// <param name="Single">The slot of a single relationship.</param>
/// <param name="List">The slot of the list of a variable-length relationship.</param>
/// <param name="HopCount">Relationships of a repetition.</param>
/// <param name="Groups">Lists over all repetitions of an inner node or relationship.</param>
internal sealed record ConnectionColumns(int Single, int List, int HopCount, GroupColumn[] Groups)
{
    public void Put(TrailReader reader, int start, int end, Batch output, int row)
    {
        if (Single >= 0)
        {
            output[Single].Set(row, GraphValue.RelationshipReference(reader.Relationship(start)));
        }

        if (List >= 0)
        {
            output[List].Set(row, reader.RelationshipList(start, end, 1));
        }

        foreach (GroupColumn group in Groups)
        {
            int first = start + group.Index;
            output[group.Slot].Set(
                row, group.IsNode ? reader.NodeList(first, (end - start) / HopCount, HopCount) : reader.RelationshipList(first, end, HopCount));
        }
    }
}

/// <summary>A list over repetitions: of the node, or relationship, that stands at an index in each.</summary>
internal readonly record struct GroupColumn(int Slot, bool IsNode, int Index);

/// <summary>Reads a trail from left to right, whichever end its search began at.</summary>
internal readonly struct TrailReader(Trail trail, bool reversed)
{
    public int Length => trail.Length;

    public long Node(int index) => trail.Nodes[reversed ? trail.Length - index : index];

    public long Relationship(int index) => trail.Relationships[reversed ? trail.Length - 1 - index : index];

    public int Connection(int index) => trail.Steps[reversed ? trail.Length - 1 - index : index].Hop.Connection;

    public GraphValue RelationshipList(int start, int end, int step)
    {
        var items = new GraphValue[Math.Max(0, (end - start + step - 1) / step)];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = GraphValue.RelationshipReference(Relationship(start + (i * step)));
        }

        return GraphValue.Object(GraphList.Of(items));
    }

    public GraphValue NodeList(int start, int count, int step)
    {
        var items = new GraphValue[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = GraphValue.NodeReference(Node(start + (i * step)));
        }

        return GraphValue.Object(GraphList.Of(items));
    }

    public GraphValue ToPath()
    {
        var nodes = new GraphValue[Length + 1];
        var relationships = new GraphValue[Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = GraphValue.NodeReference(Node(i));
        }

        for (int i = 0; i < relationships.Length; i++)
        {
            relationships[i] = GraphValue.RelationshipReference(Relationship(i));
        }

        return GraphValue.Object(new GraphPath(nodes, relationships));
    }
}
