namespace IndustryGraph.Graph.Values;

/// <summary>How many of one unit of time make another.</summary>
internal static class TimeUnits
{
    public const long NanosecondsPerMicrosecond = 1_000;
    public const long NanosecondsPerMillisecond = 1_000_000;
    public const long NanosecondsPerSecond = 1_000_000_000;
    public const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    public const long NanosecondsPerHour = 60 * NanosecondsPerMinute;
    public const long NanosecondsPerDay = 24 * NanosecondsPerHour;
    public const long SecondsPerDay = 86_400;

    /// <summary>The average month of the Gregorian calendar: a 4800th of 400 years.</summary>
    public const long SecondsPerAverageMonth = 2_629_746;

    /// <summary>Offsets from UTC reach 18 hours either way, as in Java.</summary>
    public const int MaxOffsetSeconds = 18 * 3_600;
}
