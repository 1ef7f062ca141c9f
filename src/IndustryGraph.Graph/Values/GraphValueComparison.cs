using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>
/// The relations between values. Cypher has three, and they differ: <em>equality</em> (<c>=</c>, three-valued: null where
/// a null decides, NaN equals nothing), <em>equivalence</em> (DISTINCT, grouping: null is null, NaN is NaN), and
/// <em>order</em> (ORDER BY: total over all kinds). Beside them stands <em>comparison</em> (<c>&lt;</c>), which is null
/// between kinds. Everywhere 1 and 1.0 are one number, and an integer is compared with a float exactly.
/// </summary>
public static partial class GraphValueComparison
{
    // Deeper values are refused: a stack overflow could not be caught.
    private const int MaxDepth = 512;

    private static int Deeper(int depth) => depth < MaxDepth
        ? depth + 1
        : throw new GraphException(GraphErrorCodes.ArgumentError, $"A value nests lists or maps more than {MaxDepth} deep, which cannot be compared.");

    /// <summary>Compares an integer with a float exactly; the float must not be NaN.</summary>
    private static int CompareExactly(long left, double right)
    {
        // 2^63 is a float, and the first one that no integer reaches.
        const double Limit = 9223372036854775808.0;
        if (right >= Limit)
        {
            return -1;
        }

        if (right < -Limit)
        {
            return 1;
        }

        long whole = (long)right;
        return left != whole ? left.CompareTo(whole) : 0.0.CompareTo(right - whole);
    }

    /// <summary>Compares two numbers, neither of them NaN.</summary>
    private static int CompareNumbers(GraphValue left, GraphValue right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger ? left.AsInteger().CompareTo(right.AsInteger()) : CompareExactly(left.AsInteger(), right.AsFloat());
        }

        return right.IsInteger ? -CompareExactly(right.AsInteger(), left.AsFloat()) : CompareFloats(left.AsFloat(), right.AsFloat());
    }

    // Unlike double.CompareTo this takes 0.0 and -0.0 for one.
    private static int CompareFloats(double left, double right) => left < right ? -1 : left > right ? 1 : 0;

    private static bool IsNaN(GraphValue value) => value.IsFloat && double.IsNaN(value.AsFloat());

    /// <summary>Compares two temporal values of one kind, durations by their average length.</summary>
    private static int CompareTemporal(GraphValue left, GraphValue right)
    {
        switch (left.Kind)
        {
            case GraphValueKind.Date:
            case GraphValueKind.LocalTime:
                return left.AsInteger().CompareTo(right.AsInteger());
            case GraphValueKind.Time:
                return CompareTimes(left.As<GraphTime>(), right.As<GraphTime>());
            case GraphValueKind.LocalDateTime:
                GraphLocalDateTime a = left.As<GraphLocalDateTime>();
                GraphLocalDateTime b = right.As<GraphLocalDateTime>();
                return a.EpochDay != b.EpochDay ? a.EpochDay.CompareTo(b.EpochDay) : a.NanosecondsOfDay.CompareTo(b.NanosecondsOfDay);
            case GraphValueKind.DateTime:
                return CompareDateTimes(left.As<GraphDateTime>(), right.As<GraphDateTime>());
            default:
                return CompareDurations(left.As<GraphDuration>(), right.As<GraphDuration>());
        }
    }

    private static int CompareTimes(GraphTime left, GraphTime right)
    {
        int byInstant = left.UtcNanoseconds.CompareTo(right.UtcNanoseconds);
        return byInstant != 0 ? byInstant : left.OffsetSeconds.CompareTo(right.OffsetSeconds);
    }

    // One instant seen from two zones is two values, as in Neo4j: the offset decides, then the zone's name.
    private static int CompareDateTimes(GraphDateTime left, GraphDateTime right)
    {
        int bySecond = left.EpochSeconds.CompareTo(right.EpochSeconds);
        if (bySecond != 0)
        {
            return bySecond;
        }

        int byNanosecond = left.NanosecondOfSecond.CompareTo(right.NanosecondOfSecond);
        if (byNanosecond != 0)
        {
            return byNanosecond;
        }

        int byOffset = left.OffsetSeconds.CompareTo(right.OffsetSeconds);
        return byOffset != 0 ? byOffset : string.CompareOrdinal(left.Zone, right.Zone);
    }

    private static int CompareDurations(GraphDuration left, GraphDuration right)
    {
        int byLength = left.AverageNanoseconds.CompareTo(right.AverageNanoseconds);
        if (byLength != 0)
        {
            return byLength;
        }

        int byMonths = left.Months.CompareTo(right.Months);
        return byMonths != 0 ? byMonths : left.Days.CompareTo(right.Days);
    }

    private static bool IsTemporal(GraphValueKind kind) => kind is >= GraphValueKind.Date and <= GraphValueKind.Duration;
}
