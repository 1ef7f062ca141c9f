using NodaTime;
using NodaTime.TimeZones;

namespace IndustryGraph.Graph.Values;

/// <summary>
/// A fixed offset or a named zone of the tz database. It turns local times into zoned ones: of a local time that occurs
/// twice the earlier instant counts, and one that is skipped moves forward by the gap.
/// </summary>
public readonly struct TemporalZone
{
    /// <summary>No offset: the zone of whatever states none.</summary>
    public static TemporalZone Utc => default;

    private readonly DateTimeZone? zone;
    private readonly int offsetSeconds;

    private TemporalZone(DateTimeZone? zone, int offsetSeconds)
    {
        this.zone = zone;
        this.offsetSeconds = offsetSeconds;
    }

    /// <summary>The zone's name; null for a fixed offset.</summary>
    public string? Name => zone?.Id;

    /// <summary>A fixed offset, in seconds ahead of UTC.</summary>
    public static TemporalZone FromOffset(int offsetSeconds) => new(null, offsetSeconds);

    /// <summary>A zone by its name, or an offset by its text (<c>Z</c>, <c>+01:00</c>).</summary>
    /// <exception cref="Errors.GraphException">It is neither.</exception>
    public static TemporalZone Parse(string text)
    {
        var reader = new TemporalTextReader(text);
        if (reader.TryReadOffset(out int offset) && reader.IsAtEnd)
        {
            return FromOffset(offset);
        }

        return new TemporalZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) ?? throw TemporalErrors.UnknownZone(text), 0);
    }

    /// <summary>The zone of a zoned value.</summary>
    public static TemporalZone Of(GraphDateTime value) => value.Zone is null ? FromOffset(value.OffsetSeconds) : Parse(value.Zone);

    /// <summary>The zoned value of a local one.</summary>
    public GraphDateTime AtLocal(long epochDay, long nanosecondsOfDay) => AtLocal(epochDay, nanosecondsOfDay, preferredOffset: null)!;

    /// <summary>The zoned value of a local one with the offset that it states; null where the zone does not have that offset then.</summary>
    public GraphDateTime? AtLocalWithOffset(long epochDay, long nanosecondsOfDay, int offsetSeconds) =>
        AtLocal(epochDay, nanosecondsOfDay, offsetSeconds);

    /// <summary>The zoned value of an instant.</summary>
    public GraphDateTime AtInstant(long epochSeconds, int nanosecondOfSecond)
    {
        int offset = zone is null ? offsetSeconds : zone.GetUtcOffset(ToInstant(epochSeconds)).Seconds;
        long local = epochSeconds + offset;
        long day = CalendarDate.FloorDivide(local, TimeUnits.SecondsPerDay);
        long nanoseconds = ((local - (day * TimeUnits.SecondsPerDay)) * TimeUnits.NanosecondsPerSecond) + nanosecondOfSecond;
        return TemporalRange.DateTime(day, nanoseconds, offset, Name);
    }

    private GraphDateTime? AtLocal(long epochDay, long nanosecondsOfDay, int? preferredOffset)
    {
        if (zone is null)
        {
            return preferredOffset is null || preferredOffset == offsetSeconds
                ? TemporalRange.DateTime(epochDay, nanosecondsOfDay, offsetSeconds, zone: null)
                : null;
        }

        long localSeconds = (epochDay * TimeUnits.SecondsPerDay) + (nanosecondsOfDay / TimeUnits.NanosecondsPerSecond);
        Instant approximate = ToInstant(localSeconds);
        ZoneLocalMapping mapping = zone.MapLocal(LocalDateTimeOf(approximate));
        int early = mapping.EarlyInterval.WallOffset.Seconds;
        int late = mapping.LateInterval.WallOffset.Seconds;
        if (mapping.Count == 0)
        {
            // The skipped hour: read by the clock that ran before the gap, shown by the one after it.
            return preferredOffset is null || preferredOffset == early || preferredOffset == late
                ? AtInstant(localSeconds - early, (int)(nanosecondsOfDay % TimeUnits.NanosecondsPerSecond))
                : null;
        }

        int offset = preferredOffset ?? early;
        return offset == early || offset == late ? TemporalRange.DateTime(epochDay, nanosecondsOfDay, offset, Name) : null;
    }

    // NodaTime ends at the years -9998 and 9999; beyond them (two days kept as margin) a zone keeps the offset that it has there.
    private static Instant ToInstant(long epochSeconds)
    {
        const long Min = -377_673_408_000;
        const long Max = 253_402_128_000;
        return Instant.FromUnixTimeSeconds(Math.Clamp(epochSeconds, Min, Max));
    }

    private static LocalDateTime LocalDateTimeOf(Instant local) => local.InUtc().LocalDateTime;
}
