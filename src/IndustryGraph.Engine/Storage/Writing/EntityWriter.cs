using System.Runtime.InteropServices;
using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Storage.Statistics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Writing;

/// <summary>Changes nodes and relationships of the live layer, with their indexes and statistics.</summary>
internal sealed class EntityWriter(GraphRoot live)
{
    private readonly IndexMaintenance indexes = new(live);
    private readonly ExpandCursor expand = new();

    public long CreateNode(OwnerToken token, ReadOnlySpan<int> labels)
    {
        long node = checked((uint)live.NodeLimit);
        int set = live.Catalog.LabelSets.Ensure(labels);
        OwnNodeChunk(token, node).SetLabelSet((int)(node & PropertyChunk.RowMask), set);
        live.NodeLimit = node + 1;
        OwnStatistics(token).AddNodes(set, 1);
        return node;
    }

    public bool AddLabel(OwnerToken token, long node, int label)
    {
        if (live.HasLabel(node, label))
        {
            return false;
        }

        List<(IndexDescriptor Index, GraphValue[] Values)> joined = IndexesJoined(node, label);
        foreach ((IndexDescriptor index, GraphValue[] values) in joined)
        {
            indexes.VerifyUnique(index, node, values);
        }

        int set = live.LabelSetOf(node);
        ChangeLabelSet(token, node, set, live.Catalog.LabelSets.With(set, label));
        foreach ((IndexDescriptor index, GraphValue[] values) in joined)
        {
            indexes.Add(token, index, node, values);
        }

        return true;
    }

    public bool RemoveLabel(OwnerToken token, long node, int label)
    {
        if (!live.HasLabel(node, label))
        {
            return false;
        }

        foreach ((IndexDescriptor index, GraphValue[] values) in IndexesJoined(node, label))
        {
            indexes.Remove(token, index, node, values);
        }

        int set = live.LabelSetOf(node);
        ChangeLabelSet(token, node, set, live.Catalog.LabelSets.Without(set, label));
        return true;
    }

    public bool SetNodeProperty(OwnerToken token, long node, int key, GraphValue value)
    {
        GraphValue old = live.NodeProperty(node, key);
        if (PropertyRules.IsSame(old, value))
        {
            return false;
        }

        PropertyRules.Verify(live.KeyName(key), value);
        ReadOnlySpan<int> labels = live.LabelsOf(node);
        List<IndexChange>? changes = null;
        foreach (IndexDescriptor index in live.Schema.IndexesOfKey(onRelationships: false, key))
        {
            if (labels.Contains(index.LabelsOrTypes[0]))
            {
                (changes ??= []).Add(ChangeOf(index, node, key, value));
            }
        }

        Leave(token, node, changes);
        OwnNodeChunk(token, node).Set(token, (int)(node & PropertyChunk.RowMask), key, value);
        Join(token, node, changes);
        return true;
    }

    public bool SetRelationshipProperty(OwnerToken token, long relationship, int key, GraphValue value)
    {
        GraphValue old = live.RelationshipProperty(relationship, key);
        if (PropertyRules.IsSame(old, value))
        {
            return false;
        }

        PropertyRules.Verify(live.KeyName(key), value);
        int type = live.TypeOf(relationship);
        List<IndexChange>? changes = null;
        foreach (IndexDescriptor index in live.Schema.IndexesOfKey(onRelationships: true, key))
        {
            if (index.LabelsOrTypes[0] == type)
            {
                (changes ??= []).Add(ChangeOf(index, relationship, key, value));
            }
        }

        Leave(token, relationship, changes);
        OwnRelationshipChunk(token, relationship).Set(token, (int)(relationship & PropertyChunk.RowMask), key, value);
        Join(token, relationship, changes);
        return true;
    }

    public long CreateRelationship(OwnerToken token, int type, long start, long end)
    {
        int startSet = ExistingSet(start);
        int endSet = ExistingSet(end);
        RelationshipTable table = OwnTable(token, type);
        int number = table.Chunks.Length == 0 ? -1 : table.Chunks[^1];
        if (number < 0 || live.RelationshipChunks[number]!.IsFull)
        {
            number = live.RelationshipChunkLimit++;
            table.AddChunk(number);
            live.RelationshipChunks = live.RelationshipChunks.Set(token, number, new RelationshipChunk(token, type));
        }

        long first = checked((uint)number << PropertyChunk.RowBits);
        long relationship = first + OwnRelationshipChunk(token, first).Add((uint)start, (uint)end);
        table.Add((uint)relationship, (uint)start, (uint)end);
        OwnStatistics(token).AddRelationships(startSet, type, endSet, 1);
        return relationship;
    }

    public bool DeleteNode(OwnerToken token, long node)
    {
        if (!live.NodeExists(node))
        {
            return false;
        }

        foreach (IndexDescriptor index in live.Schema.Indexes)
        {
            if (index.IsTree && !index.OnRelationships && live.HasLabel(node, index.LabelsOrTypes[0]) && indexes.ValuesOf(index, node) is { } values)
            {
                indexes.Remove(token, index, node, values);
            }
        }

        OwnNodeChunk(token, node).ClearRow(token, (int)(node & PropertyChunk.RowMask));
        ChangeLabelSet(token, node, live.LabelSetOf(node), LabelSetTable.Absent);
        return true;
    }

    public bool DeleteRelationship(OwnerToken token, long relationship)
    {
        if (!live.RelationshipExists(relationship))
        {
            return false;
        }

        int type = live.TypeOf(relationship);
        foreach (IndexDescriptor index in live.Schema.Indexes)
        {
            if (index.IsTree && index.OnRelationships && index.LabelsOrTypes[0] == type && indexes.ValuesOf(index, relationship) is { } values)
            {
                indexes.Remove(token, index, relationship, values);
            }
        }

        long start = live.StartOf(relationship);
        long end = live.EndOf(relationship);
        int row = (int)(relationship & PropertyChunk.RowMask);
        RelationshipChunk chunk = OwnRelationshipChunk(token, relationship);
        chunk.ClearRow(token, row);
        chunk.Remove(row);
        OwnTable(token, type).Remove((uint)relationship, (uint)start, (uint)end);
        OwnStatistics(token).AddRelationships(live.LabelSetOf(start), type, live.LabelSetOf(end), -1);
        return true;
    }

    private int ExistingSet(long node)
    {
        int set = live.LabelSetOf(node);
        return set != LabelSetTable.Absent ? set : throw StorageErrors.NodeGone(node);
    }

    /// <summary>Indexes that the node joins or leaves with a label.</summary>
    private List<(IndexDescriptor Index, GraphValue[] Values)> IndexesJoined(long node, int label)
    {
        var joined = new List<(IndexDescriptor Index, GraphValue[] Values)>();
        foreach (IndexDescriptor index in live.Schema.Indexes)
        {
            if (index.IsTree && !index.OnRelationships && index.LabelsOrTypes[0] == label && indexes.ValuesOf(index, node) is { } values)
            {
                joined.Add((index, values));
            }
        }

        return joined;
    }

    private IndexChange ChangeOf(IndexDescriptor index, long entity, int key, GraphValue value)
    {
        var change = new IndexChange(index, indexes.ValuesOf(index, entity), indexes.ValuesAfter(index, entity, key, value));
        if (change.After is not null)
        {
            indexes.VerifyUnique(index, entity, change.After);
        }

        return change;
    }

    private void Leave(OwnerToken token, long entity, List<IndexChange>? changes)
    {
        foreach (IndexChange change in CollectionsMarshal.AsSpan(changes))
        {
            if (change.Before is not null)
            {
                indexes.Remove(token, change.Index, entity, change.Before);
            }
        }
    }

    private void Join(OwnerToken token, long entity, List<IndexChange>? changes)
    {
        foreach (IndexChange change in CollectionsMarshal.AsSpan(changes))
        {
            if (change.After is not null)
            {
                indexes.Add(token, change.Index, entity, change.After);
            }
        }
    }

    /// <summary>Gives a node another label set, under which its relationships count from now on.</summary>
    private void ChangeLabelSet(OwnerToken token, long node, int from, int to)
    {
        OwnNodeChunk(token, node).SetLabelSet((int)(node & PropertyChunk.RowMask), to);
        GraphStatistics statistics = OwnStatistics(token);
        statistics.AddNodes(from, -1);
        statistics.AddNodes(to, 1);
        expand.Reset(live, node, TraversalDirection.Both, null);
        while (expand.Next())
        {
            int type = live.TypeOf(expand.Relationship);
            int other = live.LabelSetOf(expand.Neighbour);
            bool isLoop = expand.Neighbour == node;
            (int Start, int End) before = expand.IsOutgoing ? (from, isLoop ? from : other) : (other, from);
            (int Start, int End) after = expand.IsOutgoing ? (to, isLoop ? to : other) : (other, to);
            statistics.AddRelationships(before.Start, type, before.End, -1);
            statistics.AddRelationships(after.Start, type, after.End, 1);
        }
    }

    private NodeChunk OwnNodeChunk(OwnerToken token, long node)
    {
        int number = (int)(node >> PropertyChunk.RowBits);
        NodeChunk? chunk = live.NodeChunks[number];
        NodeChunk owned = chunk is null ? new NodeChunk(token) : chunk.Own(token);
        if (owned != chunk)
        {
            live.NodeChunks = live.NodeChunks.Set(token, number, owned);
        }

        return owned;
    }

    private RelationshipChunk OwnRelationshipChunk(OwnerToken token, long relationship)
    {
        int number = (int)(relationship >> PropertyChunk.RowBits);
        RelationshipChunk chunk = live.RelationshipChunks[number]!;
        RelationshipChunk owned = chunk.Own(token);
        if (owned != chunk)
        {
            live.RelationshipChunks = live.RelationshipChunks.Set(token, number, owned);
        }

        return owned;
    }

    private RelationshipTable OwnTable(OwnerToken token, int type)
    {
        if (type >= live.Tables.Length)
        {
            var grown = new RelationshipTable?[type + 1];
            live.Tables.CopyTo(grown, 0);
            live.Tables = grown;
        }

        return live.Tables[type] = RelationshipTable.Own(live.Tables[type], token);
    }

    private GraphStatistics OwnStatistics(OwnerToken token) => live.Statistics = live.Statistics.Own(token);

    private readonly record struct IndexChange(IndexDescriptor Index, GraphValue[]? Before, GraphValue[]? After);
}
