namespace IndustryGraph.Graph.Values;

/// <summary>What a comparison with <c>&lt;</c> and its siblings finds.</summary>
public enum ComparisonOutcome
{
    /// <summary>The left is less.</summary>
    Less,

    /// <summary>Neither is less.</summary>
    Equal,

    /// <summary>The left is greater.</summary>
    Greater,

    /// <summary>A NaN is among two numbers: every comparison is false.</summary>
    Unordered,

    /// <summary>A null, or kinds that do not compare: every comparison is null.</summary>
    Unknown,
}

public static partial class GraphValueComparison
{
    /// <summary>Compares as <c>&lt;</c> does in Cypher: within numbers, texts, booleans, lists and temporal values of one kind; durations do not compare.</summary>
    public static ComparisonOutcome Compare(GraphValue left, GraphValue right) => Compare(left, right, 0);

    /// <summary>
    /// Compares as ORDER BY does: maps, nodes, relationships, lists, paths, zoned date-times, local date-times, dates,
    /// times, local times, durations, texts, booleans, numbers, NaN, null.
    /// </summary>
    public static int Order(GraphValue left, GraphValue right) => Order(left, right, 0);

    private static ComparisonOutcome Compare(GraphValue left, GraphValue right, int depth)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return IsNaN(left) || IsNaN(right) ? ComparisonOutcome.Unordered : OutcomeOf(CompareNumbers(left, right));
        }

        GraphValueKind kind = left.Kind;
        if (kind != right.Kind)
        {
            return ComparisonOutcome.Unknown;
        }

        return kind switch
        {
            GraphValueKind.String => OutcomeOf(left.AsUtf8().SequenceCompareTo(right.AsUtf8())),
            GraphValueKind.Boolean => OutcomeOf(left.AsBoolean().CompareTo(right.AsBoolean())),
            GraphValueKind.List => Compare(left.AsList(), right.AsList(), Deeper(depth)),
            GraphValueKind.Duration => ComparisonOutcome.Unknown,
            _ when IsTemporal(kind) => OutcomeOf(CompareTemporal(left, right)),
            _ => ComparisonOutcome.Unknown,
        };
    }

    private static ComparisonOutcome Compare(GraphList left, GraphList right, int depth)
    {
        int common = Math.Min(left.Count, right.Count);
        for (int i = 0; i < common; i++)
        {
            ComparisonOutcome items = Compare(left[i], right[i], depth);
            if (items != ComparisonOutcome.Equal)
            {
                return items;
            }
        }

        return OutcomeOf(left.Count.CompareTo(right.Count));
    }

    private static ComparisonOutcome OutcomeOf(int comparison) =>
        comparison < 0 ? ComparisonOutcome.Less : comparison > 0 ? ComparisonOutcome.Greater : ComparisonOutcome.Equal;

    private static int Order(GraphValue left, GraphValue right, int depth)
    {
        int leftRank = RankOf(left);
        int rightRank = RankOf(right);
        if (leftRank != rightRank)
        {
            return leftRank.CompareTo(rightRank);
        }

        return left.Kind switch
        {
            GraphValueKind.Null => 0,
            GraphValueKind.Integer or GraphValueKind.Float => IsNaN(left) ? 0 : CompareNumbers(left, right),
            GraphValueKind.Boolean => left.AsInteger().CompareTo(right.AsInteger()),
            GraphValueKind.String => left.AsUtf8().SequenceCompareTo(right.AsUtf8()),
            GraphValueKind.List => Order(left.AsList(), right.AsList(), Deeper(depth)),
            GraphValueKind.Map => Order(left.AsMap(), right.AsMap(), Deeper(depth)),
            GraphValueKind.Path => Order(left.As<GraphPath>(), right.As<GraphPath>()),
            GraphValueKind.Node or GraphValueKind.Relationship => left.AsEntityId().CompareTo(right.AsEntityId()),
            _ => CompareTemporal(left, right),
        };
    }

    private static int RankOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => 0,
        GraphValueKind.Node => 1,
        GraphValueKind.Relationship => 2,
        GraphValueKind.List => 3,
        GraphValueKind.Path => 4,
        GraphValueKind.DateTime => 5,
        GraphValueKind.LocalDateTime => 6,
        GraphValueKind.Date => 7,
        GraphValueKind.Time => 8,
        GraphValueKind.LocalTime => 9,
        GraphValueKind.Duration => 10,
        GraphValueKind.String => 11,
        GraphValueKind.Boolean => 12,
        GraphValueKind.Integer => 13,
        GraphValueKind.Float => double.IsNaN(value.AsFloat()) ? 14 : 13,
        _ => 15,
    };

    private static int Order(GraphList left, GraphList right, int depth)
    {
        int common = Math.Min(left.Count, right.Count);
        for (int i = 0; i < common; i++)
        {
            int items = Order(left[i], right[i], depth);
            if (items != 0)
            {
                return items;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Order(GraphMap left, GraphMap right, int depth)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        string[] leftKeys = SortedKeys(left);
        string[] rightKeys = SortedKeys(right);
        int byKeys = leftKeys.AsSpan().SequenceCompareTo(rightKeys, CodePointComparer.Instance);
        for (int i = 0; byKeys == 0 && i < leftKeys.Length; i++)
        {
            byKeys = Order(left[leftKeys[i]], right[rightKeys[i]], depth);
        }

        return byKeys;
    }

    private static string[] SortedKeys(GraphMap map)
    {
        string[] keys = map.KeySpan.ToArray();
        Array.Sort(keys, CodePointComparer.Instance);
        return keys;
    }

    private static int Order(GraphPath left, GraphPath right)
    {
        int byEntities = left.Nodes[0].AsEntityId().CompareTo(right.Nodes[0].AsEntityId());
        int common = Math.Min(left.Length, right.Length);
        for (int i = 0; byEntities == 0 && i < common; i++)
        {
            byEntities = left.Relationships[i].AsEntityId().CompareTo(right.Relationships[i].AsEntityId());
            byEntities = byEntities != 0 ? byEntities : left.Nodes[i + 1].AsEntityId().CompareTo(right.Nodes[i + 1].AsEntityId());
        }

        return byEntities != 0 ? byEntities : left.Length.CompareTo(right.Length);
    }
}

/// <summary>The order of ORDER BY, for sorting values.</summary>
public sealed class GraphValueOrderComparer : IComparer<GraphValue>
{
    /// <summary>The one instance.</summary>
    public static readonly GraphValueOrderComparer Instance = new();

    private GraphValueOrderComparer()
    {
    }

    /// <inheritdoc/>
    public int Compare(GraphValue x, GraphValue y) => GraphValueComparison.Order(x, y);
}
