using IndustryGraph.Engine.Storage.Catalog;

namespace IndustryGraph.Engine.Storage.Statistics;

/// <summary>
/// Exact counts, kept with every write. Relationships are counted by the label sets of their ends: one count changes per
/// write, and the counts by labels are sums over the few sets that have them.
/// </summary>
internal sealed class GraphStatistics
{
    private readonly OwnerToken? owner;
    private readonly Dictionary<(int Start, int Type, int End), long> relationships;
    private long[] nodesBySet;

    public GraphStatistics(OwnerToken? owner)
    {
        this.owner = owner;
        relationships = [];
        nodesBySet = [];
    }

    private GraphStatistics(OwnerToken owner, GraphStatistics source)
    {
        this.owner = owner;
        relationships = new Dictionary<(int Start, int Type, int End), long>(source.relationships);
        nodesBySet = (long[])source.nodesBySet.Clone();
        Nodes = source.Nodes;
        Relationships = source.Relationships;
    }

    public long Nodes { get; private set; }

    public long Relationships { get; private set; }

    public GraphStatistics Own(OwnerToken token) => owner == token ? this : new GraphStatistics(token, this);

    public void AddNodes(int set, long count)
    {
        if (set == LabelSetTable.Absent)
        {
            return;
        }

        if (set >= nodesBySet.Length)
        {
            Array.Resize(ref nodesBySet, set + 4);
        }

        nodesBySet[set] += count;
        Nodes += count;
    }

    public void AddRelationships(int startSet, int type, int endSet, long count)
    {
        ref long current = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(relationships, (startSet, type, endSet), out _);
        current += count;
        if (current == 0)
        {
            relationships.Remove((startSet, type, endSet));
        }

        Relationships += count;
    }

    public long NodesWith(LabelSetTable sets, int label)
    {
        long count = 0;
        for (int set = 0; set < nodesBySet.Length; set++)
        {
            if (nodesBySet[set] != 0 && sets.Contains(set, label))
            {
                count += nodesBySet[set];
            }
        }

        return count;
    }

    public long RelationshipsBetween(LabelSetTable sets, int? startLabel, int? type, int? endLabel)
    {
        long count = 0;
        foreach (((int start, int relationshipType, int end), long number) in relationships)
        {
            if ((type is null || type == relationshipType)
                && (startLabel is not { } first || sets.Contains(start, first))
                && (endLabel is not { } last || sets.Contains(end, last)))
            {
                count += number;
            }
        }

        return count;
    }
}
