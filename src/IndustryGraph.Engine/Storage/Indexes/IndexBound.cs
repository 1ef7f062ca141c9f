using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Indexes;

/// <summary>What follows the values of a bound.</summary>
internal enum IndexBoundEdge
{
    /// <summary>Before all entries with the values.</summary>
    Before,

    /// <summary>After all entries with the values.</summary>
    After,

    /// <summary>At the entry of one entity.</summary>
    Entity,

    /// <summary>Before all values of a rank in the next component.</summary>
    RankStart,

    /// <summary>After all values of a rank in the next component.</summary>
    RankEnd,

    /// <summary>After all texts in the next component that start with a prefix.</summary>
    PrefixEnd,
}

/// <summary>A place between the entries of an index, or at one: values of the first components and an edge.</summary>
internal readonly struct IndexBound
{
    private readonly GraphValue[] values;
    private readonly IndexBoundEdge edge;
    private readonly ulong prefix;
    private readonly uint entity;
    private readonly int rank;
    private readonly GraphValue text;

    private IndexBound(GraphValue[] values, IndexBoundEdge edge, uint entity, int rank, GraphValue text)
    {
        this.values = values;
        this.edge = edge;
        this.entity = entity;
        this.rank = rank;
        this.text = text;
        prefix = values.Length == 0 ? 0 : IndexKeyPrefix.Of(values[0]);
    }

    public static IndexBound Before(GraphValue[] values) => new(values, IndexBoundEdge.Before, 0, 0, default);

    public static IndexBound After(GraphValue[] values) => new(values, IndexBoundEdge.After, 0, 0, default);

    public static IndexBound At(GraphValue[] values, uint entity) => new(values, IndexBoundEdge.Entity, entity, 0, default);

    public static IndexBound RankStart(GraphValue[] values, int rank) => new(values, IndexBoundEdge.RankStart, 0, rank, default);

    public static IndexBound RankEnd(GraphValue[] values, int rank) => new(values, IndexBoundEdge.RankEnd, 0, rank, default);

    public static IndexBound PrefixEnd(GraphValue[] values, GraphValue text) => new(values, IndexBoundEdge.PrefixEnd, 0, 0, text);

    /// <summary>Compares with an entry of a leaf; reads the entity's values only where the prefixes do not decide.</summary>
    public int CompareTo(IndexEntryReader reader, ulong entryPrefix, uint entryEntity)
    {
        if (TryCompare(entryPrefix, out int result))
        {
            return result;
        }

        for (int i = 0; i < values.Length; i++)
        {
            int comparison = GraphValueComparison.Order(values[i], reader.ValueOf(entryEntity, i));
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return CompareEdge(entryEntity, values.Length < reader.Components ? reader.ValueOf(entryEntity, values.Length) : default);
    }

    /// <summary>Compares with a separator, which keeps its values: the entity that it was may have changed since.</summary>
    public int CompareTo(IndexSeparator separator)
    {
        if (TryCompare(separator.Prefix, out int result))
        {
            return result;
        }

        for (int i = 0; i < values.Length; i++)
        {
            int comparison = GraphValueComparison.Order(values[i], separator.Values[i]);
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return CompareEdge(separator.Entity, values.Length < separator.Values.Length ? separator.Values[values.Length] : default);
    }

    private bool TryCompare(ulong entryPrefix, out int result)
    {
        result = 0;
        if (values.Length > 0)
        {
            result = prefix.CompareTo(entryPrefix);
        }
        else if (edge is IndexBoundEdge.RankStart or IndexBoundEdge.RankEnd)
        {
            result = rank.CompareTo(IndexKeyPrefix.RankOf(entryPrefix));
        }

        return result != 0;
    }

    private int CompareEdge(uint entryEntity, GraphValue next) => edge switch
    {
        IndexBoundEdge.Before => -1,
        IndexBoundEdge.After => 1,
        IndexBoundEdge.Entity => entity.CompareTo(entryEntity),
        IndexBoundEdge.RankStart => rank <= IndexKeyPrefix.RankOf(next) ? -1 : 1,
        IndexBoundEdge.RankEnd => rank >= IndexKeyPrefix.RankOf(next) ? 1 : -1,
        _ => ComparePrefixEnd(next),
    };

    private int ComparePrefixEnd(GraphValue next)
    {
        if (!next.IsString)
        {
            return IndexKeyPrefix.TextRank.CompareTo(IndexKeyPrefix.RankOf(next));
        }

        ReadOnlySpan<byte> start = text.AsUtf8();
        return next.AsUtf8().StartsWith(start) || next.AsUtf8().SequenceCompareTo(start) < 0 ? 1 : -1;
    }
}
