namespace IndustryGraph.Engine.Storage.Statistics;

/// <summary>Notices when a count that plans were made by has doubled or halved.</summary>
internal sealed class StatisticsWatch
{
    // Plans over fewer do not matter.
    private const long Floor = 64;

    private long[] baseline = [];

    public long Epoch { get; private set; } = 1;

    /// <summary>Looks at the counts of a new state; the epoch moves if one has changed much.</summary>
    public void Observe(GraphRoot root)
    {
        long[] counts = CountsOf(root);
        if (HasMoved(counts))
        {
            baseline = counts;
            Epoch++;
        }
    }

    private static long[] CountsOf(GraphRoot root)
    {
        var counts = new List<long> { root.NodeCount };
        for (int label = 0; label < root.Labels.Count; label++)
        {
            counts.Add(root.NodeCountOf(label));
        }

        for (int type = 0; type < root.RelationshipTypes.Count; type++)
        {
            counts.Add(root.RelationshipCountOf(type));
        }

        return [.. counts];
    }

    private bool HasMoved(long[] counts)
    {
        if (counts.Length != baseline.Length)
        {
            return true;
        }

        for (int i = 0; i < counts.Length; i++)
        {
            long before = Math.Max(baseline[i], Floor);
            long now = Math.Max(counts[i], Floor);
            if (now > before * 2 || now < before / 2)
            {
                return true;
            }
        }

        return false;
    }
}
