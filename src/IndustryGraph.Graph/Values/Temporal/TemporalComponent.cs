using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>The components of temporal values, read as properties: <c>d.year</c>, <c>t.hour</c>, <c>x.days</c>.</summary>
/// <remarks>All members throw <see cref="GraphException"/> for a component that the value does not have.</remarks>
public static class TemporalComponent
{
    /// <summary>A component of a temporal value.</summary>
    public static GraphValue Get(GraphValue value, string name)
    {
        GraphValue? component = value.Kind == GraphValueKind.Duration
            ? OfDuration(value.As<GraphDuration>(), name)
            : TemporalParts.TryOf(value) is { } parts ? OfParts(value, parts, name) : null;
        return component ?? throw TemporalErrors.BadField($"A value of type {value.Kind} has no component '{name}'.");
    }

    private static GraphValue? OfParts(GraphValue value, TemporalParts parts, string name)
    {
        long? number = (parts.EpochDay is { } day ? OfDate(day, name) : null)
            ?? (parts.NanosecondsOfDay is { } time ? OfTime(time, name) : null)
            ?? (parts.HasZone ? OfOffset(value, parts, name) : null);
        if (number is not null)
        {
            return GraphValue.Integer(number.Value);
        }

        return (name, parts.Zone) switch
        {
            ("timezone", { } zone) => GraphValue.String(zone.Name ?? TemporalFormatter.FormatOffset(parts.OffsetSeconds)),
            ("offset", not null) => GraphValue.String(TemporalFormatter.FormatOffset(parts.OffsetSeconds)),
            _ => null,
        };
    }

    private static long? OfDate(long epochDay, string name) => name switch
    {
        "year" => CalendarDate.FromEpochDay(epochDay).Year,
        "quarter" => CalendarDate.FromEpochDay(epochDay).Quarter,
        "month" => CalendarDate.FromEpochDay(epochDay).Month,
        "day" => CalendarDate.FromEpochDay(epochDay).Day,
        "week" => IsoWeek.FromEpochDay(epochDay).Week,
        "weekYear" => IsoWeek.FromEpochDay(epochDay).Year,
        "dayOfWeek" or "weekDay" => IsoWeek.DayOfWeekOf(epochDay),
        "dayOfQuarter" => CalendarDate.FromEpochDay(epochDay).DayOfQuarter,
        "ordinalDay" => CalendarDate.FromEpochDay(epochDay).DayOfYear,
        _ => null,
    };

    private static long? OfTime(long nanosecondsOfDay, string name)
    {
        long fraction = nanosecondsOfDay % TimeUnits.NanosecondsPerSecond;
        return name switch
        {
            "hour" => nanosecondsOfDay / TimeUnits.NanosecondsPerHour,
            "minute" => nanosecondsOfDay / TimeUnits.NanosecondsPerMinute % 60,
            "second" => nanosecondsOfDay / TimeUnits.NanosecondsPerSecond % 60,
            "millisecond" => fraction / TimeUnits.NanosecondsPerMillisecond,
            "microsecond" => fraction / TimeUnits.NanosecondsPerMicrosecond,
            "nanosecond" => fraction,
            _ => null,
        };
    }

    private static long? OfOffset(GraphValue value, TemporalParts parts, string name) => name switch
    {
        "offsetMinutes" => parts.OffsetSeconds / 60,
        "offsetSeconds" => parts.OffsetSeconds,
        "epochSeconds" when parts.HasDate => value.As<GraphDateTime>().EpochSeconds,
        "epochMillis" when parts.HasDate => (value.As<GraphDateTime>().EpochSeconds * 1000)
            + (value.As<GraphDateTime>().NanosecondOfSecond / TimeUnits.NanosecondsPerMillisecond),
        _ => null,
    };

    private static GraphValue? OfDuration(GraphDuration value, string name)
    {
        long? component = name switch
        {
            "years" => value.Months / 12,
            "quarters" => value.Months / 3,
            "months" => value.Months,
            "weeks" => value.Days / 7,
            "days" => value.Days,
            "hours" => value.Seconds / 3600,
            "minutes" => value.Seconds / 60,
            "seconds" => value.Seconds,
            "milliseconds" => Narrow(value.TotalNanoseconds / TimeUnits.NanosecondsPerMillisecond),
            "microseconds" => Narrow(value.TotalNanoseconds / TimeUnits.NanosecondsPerMicrosecond),
            "nanoseconds" => Narrow(value.TotalNanoseconds),
            "quartersOfYear" => value.Months / 3 % 4,
            "monthsOfYear" => value.Months % 12,
            "monthsOfQuarter" => value.Months % 3,
            "daysOfWeek" => value.Days % 7,
            "minutesOfHour" => value.Seconds / 60 % 60,
            "secondsOfMinute" => value.Seconds % 60,
            "millisecondsOfSecond" => value.Nanoseconds / TimeUnits.NanosecondsPerMillisecond,
            "microsecondsOfSecond" => value.Nanoseconds / TimeUnits.NanosecondsPerMicrosecond,
            "nanosecondsOfSecond" => value.Nanoseconds,
            _ => null,
        };
        return component is null ? null : GraphValue.Integer(component.Value);
    }

    private static long Narrow(Int128 number) =>
        number >= long.MinValue && number <= long.MaxValue ? (long)number : throw TemporalErrors.Overflow("The component");
}
