using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Storage;

/// <summary>The same graph in dictionaries, slow and plain: what a root must agree with.</summary>
internal sealed class NaiveGraph
{
    public Dictionary<long, (SortedSet<int> Labels, SortedDictionary<int, GraphValue> Properties)> Nodes { get; } = [];

    public Dictionary<long, (int Type, long Start, long End, SortedDictionary<int, GraphValue> Properties)> Relationships { get; } = [];

    public NaiveGraph Clone()
    {
        var clone = new NaiveGraph();
        foreach ((long id, (SortedSet<int> labels, SortedDictionary<int, GraphValue> properties)) in Nodes)
        {
            clone.Nodes[id] = ([.. labels], new SortedDictionary<int, GraphValue>(properties));
        }

        foreach ((long id, (int type, long start, long end, SortedDictionary<int, GraphValue> properties)) in Relationships)
        {
            clone.Relationships[id] = (type, start, end, new SortedDictionary<int, GraphValue>(properties));
        }

        return clone;
    }

    public void MustEqual(GraphRoot root)
    {
        MustHaveSameNodes(root);
        MustHaveSameRelationships(root);
        foreach (long node in Nodes.Keys)
        {
            MustExpandAlike(root, node);
        }

        MustCountAlike(root);
    }

    private static string Text(GraphValue value) => $"{value.Kind} {GraphValueFormatter.Format(value)}";

    private void MustHaveSameNodes(GraphRoot root)
    {
        var cursor = new NodeScanCursor();
        cursor.Reset(root);
        Assert.Equal(Nodes.Keys.Order(), Drain(cursor));
        for (int label = 0; label < root.Labels.Count; label++)
        {
            cursor.Reset(root, label);
            Assert.Equal(Nodes.Where(node => node.Value.Labels.Contains(label)).Select(static node => node.Key).Order(), Drain(cursor));
        }

        foreach ((long id, (SortedSet<int> labels, SortedDictionary<int, GraphValue> properties)) in Nodes)
        {
            Assert.True(root.NodeExists(id));
            Assert.Equal(labels, root.LabelsOf(id).ToArray());
            for (int key = 0; key < root.PropertyKeys.Count; key++)
            {
                Assert.Equal(Text(properties.GetValueOrDefault(key)), Text(root.NodeProperty(id, key)));
            }

            Assert.Equal(properties.Count, root.NodeProperties(id).Count);
        }
    }

    private void MustHaveSameRelationships(GraphRoot root)
    {
        var cursor = new RelationshipScanCursor();
        for (int type = -1; type < root.RelationshipTypes.Count; type++)
        {
            cursor.Reset(root, type < 0 ? null : [type]);
            var found = new List<long>();
            while (cursor.Next())
            {
                Assert.Equal((Relationships[cursor.Current].Start, Relationships[cursor.Current].End), (cursor.Start, cursor.End));
                found.Add(cursor.Current);
            }

            Assert.Equal(Relationships.Where(r => type < 0 || r.Value.Type == type).Select(static r => r.Key).Order(), found.Order());
        }

        foreach ((long id, (int type, long start, long end, SortedDictionary<int, GraphValue> properties)) in Relationships)
        {
            Assert.True(root.RelationshipExists(id));
            Assert.Equal((type, start, end), (root.TypeOf(id), root.StartOf(id), root.EndOf(id)));
            for (int key = 0; key < root.PropertyKeys.Count; key++)
            {
                Assert.Equal(Text(properties.GetValueOrDefault(key)), Text(root.RelationshipProperty(id, key)));
            }
        }
    }

    private void MustExpandAlike(GraphRoot root, long node)
    {
        var cursor = new ExpandCursor();
        foreach (TraversalDirection direction in Enum.GetValues<TraversalDirection>())
        {
            var expected = Relationships.Where(r => Touches(r.Value.Start, r.Value.End, node, direction)).ToList();
            cursor.Reset(root, node, direction, null);
            var found = new List<(long Relationship, long Neighbour)>();
            while (cursor.Next())
            {
                found.Add((cursor.Relationship, cursor.Neighbour));
            }

            Assert.Equal(expected.Select(r => (r.Key, Other(r.Value.Start, r.Value.End, node))).Order(), found.Order());
            Assert.Equal(expected.Count, root.Degree(node, direction, null));
            foreach (IGrouping<int, KeyValuePair<long, (int Type, long Start, long End, SortedDictionary<int, GraphValue> Properties)>> byType in expected.GroupBy(static r => r.Value.Type))
            {
                Assert.Equal(byType.Count(), root.Degree(node, direction, [byType.Key]));
                MustBeSorted(root, cursor, node, direction, byType.Key);
            }

            foreach (IGrouping<long, (long Relationship, long Neighbour)> byNeighbour in found.GroupBy(static f => f.Neighbour))
            {
                cursor.ResetInto(root, node, byNeighbour.Key, direction, null);
                var into = new List<long>();
                while (cursor.Next())
                {
                    into.Add(cursor.Relationship);
                }

                Assert.Equal(byNeighbour.Select(static f => f.Relationship).Order(), into.Order());
            }
        }
    }

    private static void MustBeSorted(GraphRoot root, ExpandCursor cursor, long node, TraversalDirection direction, int type)
    {
        if (direction == TraversalDirection.Both)
        {
            return;
        }

        cursor.Reset(root, node, direction, [type]);
        var found = new List<(long Neighbour, long Relationship)>();
        while (cursor.Next())
        {
            found.Add((cursor.Neighbour, cursor.Relationship));
        }

        Assert.Equal(found.Order(), found);
    }

    private void MustCountAlike(GraphRoot root)
    {
        Assert.Equal(Nodes.Count, root.NodeCount);
        Assert.Equal(Relationships.Count, root.RelationshipCount);
        for (int label = 0; label < root.Labels.Count; label++)
        {
            Assert.Equal(Nodes.Count(node => node.Value.Labels.Contains(label)), root.NodeCountOf(label));
            Assert.Equal(Relationships.Count(r => Nodes[r.Value.Start].Labels.Contains(label)), root.RelationshipCountOf(label, null, null));
        }

        for (int type = 0; type < root.RelationshipTypes.Count; type++)
        {
            var ofType = Relationships.Values.Where(r => r.Type == type).ToList();
            Assert.Equal(ofType.Count, root.RelationshipCountOf(type));
            Assert.Equal(ofType.GroupBy(static r => r.Start).Sum(static g => (double)g.Count() * g.Count()), root.SumOfSquaredDegrees(type, TraversalDirection.Outgoing));
            Assert.Equal(ofType.GroupBy(static r => r.End).Sum(static g => (double)g.Count() * g.Count()), root.SumOfSquaredDegrees(type, TraversalDirection.Incoming));
            for (int label = 0; label < root.Labels.Count; label++)
            {
                Assert.Equal(ofType.Count(r => Nodes[r.End].Labels.Contains(label)), root.RelationshipCountOf(null, type, label));
            }
        }
    }

    private static bool Touches(long start, long end, long node, TraversalDirection direction) => direction switch
    {
        TraversalDirection.Outgoing => start == node,
        TraversalDirection.Incoming => end == node,
        _ => start == node || end == node,
    };

    private static long Other(long start, long end, long node) => start == node ? end : start;

    private static List<long> Drain(NodeScanCursor cursor)
    {
        var found = new List<long>();
        Span<long> some = stackalloc long[7];
        for (int count = cursor.Fill(some); count > 0; count = cursor.Fill(some))
        {
            found.AddRange(some[..count]);
        }

        return found;
    }
}
