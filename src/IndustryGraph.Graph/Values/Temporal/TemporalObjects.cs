namespace IndustryGraph.Graph.Values;

/// <summary>A time of day with an offset from UTC: openCypher's TIME.</summary>
/// <param name="nanosecondsOfDay">The local time, in nanoseconds since midnight.</param>
/// <param name="offsetSeconds">How far the local time is ahead of UTC.</param>
public sealed class GraphTime(long nanosecondsOfDay, int offsetSeconds) : GraphObject(GraphValueKind.Time)
{
    /// <summary>The local time, in nanoseconds since midnight.</summary>
    public long NanosecondsOfDay { get; } = nanosecondsOfDay;

    /// <summary>How far the local time is ahead of UTC.</summary>
    public int OffsetSeconds { get; } = offsetSeconds;

    /// <summary>The time as UTC, in nanoseconds since midnight; may be negative or above a day.</summary>
    public long UtcNanoseconds => NanosecondsOfDay - (OffsetSeconds * TimeUnits.NanosecondsPerSecond);
}

/// <summary>A day and a time of day without an offset: openCypher's LOCALDATETIME.</summary>
/// <param name="epochDay">The days since 1970-01-01.</param>
/// <param name="nanosecondsOfDay">The time, in nanoseconds since midnight.</param>
public sealed class GraphLocalDateTime(long epochDay, long nanosecondsOfDay) : GraphObject(GraphValueKind.LocalDateTime)
{
    /// <summary>The days since 1970-01-01.</summary>
    public long EpochDay { get; } = epochDay;

    /// <summary>The time, in nanoseconds since midnight.</summary>
    public long NanosecondsOfDay { get; } = nanosecondsOfDay;
}

/// <summary>A day and a time of day with an offset from UTC and perhaps a named zone: openCypher's DATETIME.</summary>
/// <param name="epochDay">The local day, as days since 1970-01-01.</param>
/// <param name="nanosecondsOfDay">The local time, in nanoseconds since midnight.</param>
/// <param name="offsetSeconds">How far the local time is ahead of UTC.</param>
/// <param name="zone">The zone's name; null where there is only an offset.</param>
public sealed class GraphDateTime(long epochDay, long nanosecondsOfDay, int offsetSeconds, string? zone) : GraphObject(GraphValueKind.DateTime)
{
    /// <summary>The local day, as days since 1970-01-01.</summary>
    public long EpochDay { get; } = epochDay;

    /// <summary>The local time, in nanoseconds since midnight.</summary>
    public long NanosecondsOfDay { get; } = nanosecondsOfDay;

    /// <summary>How far the local time is ahead of UTC.</summary>
    public int OffsetSeconds { get; } = offsetSeconds;

    /// <summary>The zone's name, as <c>Europe/Stockholm</c>; null where there is only an offset.</summary>
    public string? Zone { get; } = zone;

    /// <summary>The seconds since 1970-01-01T00:00Z, rounded down.</summary>
    public long EpochSeconds => (EpochDay * TimeUnits.SecondsPerDay) + (NanosecondsOfDay / TimeUnits.NanosecondsPerSecond) - OffsetSeconds;

    /// <summary>The nanoseconds within the second.</summary>
    public int NanosecondOfSecond => (int)(NanosecondsOfDay % TimeUnits.NanosecondsPerSecond);
}
