namespace IndustryGraph.Graph.Values;

/// <summary>
/// A span of months, days, seconds and nanoseconds, each kept apart since none has a fixed length in the others (a day
/// of summer time has 23 or 25 hours).
/// </summary>
public sealed class GraphDuration : GraphObject
{
    /// <summary>No time at all.</summary>
    public static readonly GraphDuration Zero = new(0, 0, 0, 0);

    /// <summary>A duration of the given parts; any may be negative, and nanoseconds beyond a second carry over.</summary>
    /// <exception cref="OverflowException">The seconds exceed 64 bits.</exception>
    public GraphDuration(long months, long days, long seconds, long nanoseconds)
        : base(GraphValueKind.Duration)
    {
        long carried = CalendarDate.FloorDivide(nanoseconds, TimeUnits.NanosecondsPerSecond);
        Months = months;
        Days = days;
        Seconds = checked(seconds + carried);
        Nanoseconds = (int)(nanoseconds - (carried * TimeUnits.NanosecondsPerSecond));
    }

    /// <summary>The months.</summary>
    public long Months { get; }

    /// <summary>The days.</summary>
    public long Days { get; }

    /// <summary>The seconds, rounded down.</summary>
    public long Seconds { get; }

    /// <summary>The nanoseconds within the second, 0 to 999,999,999.</summary>
    public int Nanoseconds { get; }

    /// <summary>The seconds and nanoseconds in one number.</summary>
    internal Int128 TotalNanoseconds => ((Int128)Seconds * TimeUnits.NanosecondsPerSecond) + Nanoseconds;

    /// <summary>The length on average, in nanoseconds, by which durations are ordered.</summary>
    internal Int128 AverageNanoseconds =>
        ((((Int128)Months * TimeUnits.SecondsPerAverageMonth) + ((Int128)Days * TimeUnits.SecondsPerDay)) * TimeUnits.NanosecondsPerSecond)
        + TotalNanoseconds;

    /// <summary>Whether all parts are the same: a day is not 24 hours.</summary>
    internal bool HasSameParts(GraphDuration other) =>
        Months == other.Months && Days == other.Days && Seconds == other.Seconds && Nanoseconds == other.Nanoseconds;
}
