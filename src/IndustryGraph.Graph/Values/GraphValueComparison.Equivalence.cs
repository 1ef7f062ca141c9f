using System.Diagnostics.CodeAnalysis;

namespace IndustryGraph.Graph.Values;

public static partial class GraphValueComparison
{
    /// <summary>Whether DISTINCT and grouping take the two for one value.</summary>
    public static bool AreEquivalent(GraphValue left, GraphValue right) => AreEquivalent(left, right, 0);

    /// <summary>A hash code that equivalent values share.</summary>
    public static int EquivalenceHash(GraphValue value) => EquivalenceHash(value, 0);

    private static bool AreEquivalent(GraphValue left, GraphValue right, int depth)
    {
        GraphValueKind kind = left.Kind;
        if (kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && !IsNaN(left) && !IsNaN(right) && CompareNumbers(left, right) == 0;
        }

        return kind switch
        {
            GraphValueKind.Null => true,
            GraphValueKind.Float => CompareFloats(left.AsFloat(), right.AsFloat()) == 0 && IsNaN(left) == IsNaN(right),
            GraphValueKind.List => AreEquivalent(left.AsList(), right.AsList(), Deeper(depth)),
            GraphValueKind.Map => AreEquivalent(left.AsMap(), right.AsMap(), Deeper(depth)),
            _ => AreEqual(left, right, depth) == true,
        };
    }

    private static bool AreEquivalent(GraphList left, GraphList right, int depth)
    {
        int count = left.Count;
        if (count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (!AreEquivalent(left[i], right[i], depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEquivalent(GraphMap left, GraphMap right, int depth)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        ReadOnlySpan<string> keys = left.KeySpan;
        for (int i = 0; i < keys.Length; i++)
        {
            if (!right.TryGetValue(keys[i], out GraphValue other) || !AreEquivalent(left.ValueSpan[i], other, depth))
            {
                return false;
            }
        }

        return true;
    }

    private static int EquivalenceHash(GraphValue value, int depth)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                return 0;
            case GraphValueKind.Integer:
                return HashCode.Combine(value.AsInteger());
            case GraphValueKind.Float:
                return FloatHash(value.AsFloat());
            case GraphValueKind.String:
                var text = default(HashCode);
                text.AddBytes(value.AsUtf8());
                return text.ToHashCode();
            case GraphValueKind.List:
                return ListHash(value.AsList(), Deeper(depth));
            case GraphValueKind.Map:
                return MapHash(value.AsMap(), Deeper(depth));
            case GraphValueKind.Path:
                return PathHash(value.As<GraphPath>());
            case GraphValueKind.Node or GraphValueKind.Relationship:
                return HashCode.Combine(value.Kind, value.AsEntityId());
            case GraphValueKind.Time or GraphValueKind.LocalDateTime or GraphValueKind.DateTime or GraphValueKind.Duration:
                return TemporalHash(value);
            default:
                return HashCode.Combine(value.Kind, value.AsInteger());
        }
    }

    // 1 and 1.0 are equivalent, so a float without a fraction hashes as the integer that it is.
    private static int FloatHash(double value)
    {
        const double Limit = 9223372036854775808.0;
        return value is >= -Limit and < Limit && Math.Truncate(value).Equals(value) ? HashCode.Combine((long)value)
            : value.GetHashCode();
    }

    private static int ListHash(GraphList list, int depth)
    {
        var hash = default(HashCode);
        int count = list.Count;
        hash.Add(count);
        for (int i = 0; i < count; i++)
        {
            hash.Add(EquivalenceHash(list[i], depth));
        }

        return hash.ToHashCode();
    }

    // The order of keys does not matter, so the entries are summed.
    private static int MapHash(GraphMap map, int depth)
    {
        int sum = map.Count;
        for (int i = 0; i < map.Count; i++)
        {
            sum += HashCode.Combine(map.KeySpan[i].GetHashCode(StringComparison.Ordinal), EquivalenceHash(map.ValueSpan[i], depth));
        }

        return sum;
    }

    private static int PathHash(GraphPath path)
    {
        var hash = default(HashCode);
        hash.Add(path.Nodes[0].AsEntityId());
        foreach (GraphValue relationship in path.Relationships)
        {
            hash.Add(relationship.AsEntityId());
        }

        return hash.ToHashCode();
    }

    private static int TemporalHash(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Time:
                GraphTime time = value.As<GraphTime>();
                return HashCode.Combine(time.NanosecondsOfDay, time.OffsetSeconds);
            case GraphValueKind.LocalDateTime:
                GraphLocalDateTime local = value.As<GraphLocalDateTime>();
                return HashCode.Combine(local.EpochDay, local.NanosecondsOfDay);
            case GraphValueKind.DateTime:
                GraphDateTime zoned = value.As<GraphDateTime>();
                return HashCode.Combine(zoned.EpochDay, zoned.NanosecondsOfDay, zoned.OffsetSeconds);
            default:
                GraphDuration duration = value.As<GraphDuration>();
                return HashCode.Combine(duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds);
        }
    }
}

/// <summary>Equivalence, for dictionaries and sets of values.</summary>
public sealed class GraphValueEquivalenceComparer : IEqualityComparer<GraphValue>
{
    /// <summary>The one instance.</summary>
    public static readonly GraphValueEquivalenceComparer Instance = new();

    private GraphValueEquivalenceComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(GraphValue x, GraphValue y) => GraphValueComparison.AreEquivalent(x, y);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] GraphValue obj) => GraphValueComparison.EquivalenceHash(obj);
}
