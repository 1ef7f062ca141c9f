namespace IndustryGraph.Graph.Values;

/// <summary>Makes temporal values of computed parts, refusing days outside the calendar's years.</summary>
internal static class TemporalRange
{
    public static long EpochDay(long epochDay) =>
        epochDay >= CalendarDate.MinEpochDay && epochDay <= CalendarDate.MaxEpochDay ? epochDay : throw TemporalErrors.Overflow("The day");

    public static GraphDateTime DateTime(long epochDay, long nanosecondsOfDay, int offsetSeconds, string? zone) =>
        new(EpochDay(epochDay), nanosecondsOfDay, offsetSeconds, zone);

    public static GraphLocalDateTime LocalDateTime(long epochDay, long nanosecondsOfDay) => new(EpochDay(epochDay), nanosecondsOfDay);
}
