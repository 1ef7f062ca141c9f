namespace IndustryGraph.Graph.Values;

/// <summary>Cuts temporal values to the beginning of a unit, as <c>date.truncate('month', …)</c> does, and then sets given fields.</summary>
public static class TemporalTruncation
{
    /// <summary>A value of a temporal kind at the beginning of a unit.</summary>
    /// <param name="kind">The kind to make.</param>
    /// <param name="unit">The unit: <c>millennium</c> … <c>microsecond</c>.</param>
    /// <param name="source">The temporal value to cut.</param>
    /// <param name="map">Fields to set afterwards.</param>
    /// <param name="now">The current time, which tells the offset of a named zone for a time without a date.</param>
    /// <exception cref="Errors.GraphException">The unit is unknown or too fine for the kind, or the source lacks a part.</exception>
    public static GraphValue Truncate(GraphValueKind kind, string unit, GraphValue source, GraphMap map, DateTimeOffset now)
    {
        TemporalUnit parsed = Parse(unit);
        var fields = new TemporalFields(map);
        if (!fields.DateBase.IsNull || !fields.TimeBase.IsNull)
        {
            throw TemporalErrors.BadField("The fields of a truncation cannot select another date or time.");
        }

        return kind switch
        {
            GraphValueKind.Date => Date(parsed, source, fields),
            GraphValueKind.LocalTime or GraphValueKind.Time => Time(kind, parsed, source, fields, now),
            _ => DateTime(kind, parsed, source, fields),
        };
    }

    private static GraphValue Date(TemporalUnit unit, GraphValue source, TemporalFields fields)
    {
        if (unit > TemporalUnit.Day || fields.HasTime)
        {
            throw TemporalErrors.BadField("A date is truncated to a day at the finest, and has no fields of time.");
        }

        return GraphValue.DateFromEpochDay(fields.Day(DayOf(unit, TemporalParts.WithDate(source, "date").EpochDay!.Value)));
    }

    private static GraphValue Time(GraphValueKind kind, TemporalUnit unit, GraphValue source, TemporalFields fields, DateTimeOffset now)
    {
        if (unit < TemporalUnit.Day || fields.HasDate)
        {
            throw TemporalErrors.BadField("A time is truncated to a day at the coarsest, and has no fields of a date.");
        }

        TemporalParts parts = TemporalParts.WithTime(source, "time");
        long time = TimeOf(unit, parts.NanosecondsOfDay!.Value, fields);
        if (kind == GraphValueKind.LocalTime)
        {
            return GraphValue.LocalTimeFromNanoseconds(time);
        }

        int offset = fields.Zone is { } zone ? zone.AtInstant(now.ToUnixTimeSeconds(), 0).OffsetSeconds : parts.OffsetSeconds;
        return GraphValue.Object(new GraphTime(time, offset));
    }

    private static GraphValue DateTime(GraphValueKind kind, TemporalUnit unit, GraphValue source, TemporalFields fields)
    {
        TemporalParts parts = TemporalParts.WithDate(source, "date and time");
        long day = fields.Day(DayOf(unit, parts.EpochDay!.Value));
        long time = TimeOf(unit, parts.NanosecondsOfDay ?? 0, fields);
        if (kind == GraphValueKind.LocalDateTime)
        {
            return GraphValue.Object(new GraphLocalDateTime(day, time));
        }

        return GraphValue.Object((fields.Zone ?? parts.Zone ?? TemporalZone.Utc).AtLocal(day, time));
    }

    private static long DayOf(TemporalUnit unit, long epochDay)
    {
        CalendarDate date = CalendarDate.FromEpochDay(epochDay);
        return unit switch
        {
            TemporalUnit.Millennium => FirstDayOf(date.Year, 1000),
            TemporalUnit.Century => FirstDayOf(date.Year, 100),
            TemporalUnit.Decade => FirstDayOf(date.Year, 10),
            TemporalUnit.Year => FirstDayOf(date.Year, 1),
            TemporalUnit.WeekYear => TemporalRange.EpochDay(new IsoWeek(IsoWeek.FromEpochDay(epochDay).Year, 1, 1).ToEpochDay()),
            TemporalUnit.Quarter => new CalendarDate(date.Year, CalendarDate.FirstMonthOf(date.Quarter), 1).ToEpochDay(),
            TemporalUnit.Month => new CalendarDate(date.Year, date.Month, 1).ToEpochDay(),
            TemporalUnit.Week => TemporalRange.EpochDay(epochDay - IsoWeek.DayOfWeekOf(epochDay) + 1),
            _ => epochDay,
        };
    }

    private static long FirstDayOf(long year, long years) =>
        TemporalRange.EpochDay(new CalendarDate(CalendarDate.FloorDivide(year, years) * years, 1, 1).ToEpochDay());

    private static long TimeOf(TemporalUnit unit, long nanosecondsOfDay, TemporalFields fields)
    {
        long length = unit switch
        {
            TemporalUnit.Hour => TimeUnits.NanosecondsPerHour,
            TemporalUnit.Minute => TimeUnits.NanosecondsPerMinute,
            TemporalUnit.Second => TimeUnits.NanosecondsPerSecond,
            TemporalUnit.Millisecond => TimeUnits.NanosecondsPerMillisecond,
            TemporalUnit.Microsecond => TimeUnits.NanosecondsPerMicrosecond,
            _ => TimeUnits.NanosecondsPerDay,
        };
        long truncated = nanosecondsOfDay - (nanosecondsOfDay % length);
        KeepFraction(unit, truncated % TimeUnits.NanosecondsPerSecond, fields);
        return fields.Time(truncated);
    }

    // A finer field is set within what the truncation kept: .645 with {nanosecond: 2} is .645000002.
    private static void KeepFraction(TemporalUnit unit, long fraction, TemporalFields fields)
    {
        bool finer = fields.HasAny("nanosecond") || (unit == TemporalUnit.Millisecond && fields.HasAny("microsecond"));
        if (!finer || unit < TemporalUnit.Millisecond)
        {
            return;
        }

        fields.Default("millisecond", fraction / TimeUnits.NanosecondsPerMillisecond);
        if (unit == TemporalUnit.Microsecond)
        {
            fields.Default("microsecond", fraction / TimeUnits.NanosecondsPerMicrosecond % 1_000);
        }
    }

    private static TemporalUnit Parse(string unit) =>
        Enum.TryParse(unit, ignoreCase: true, out TemporalUnit parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(unit[0])
            ? parsed
            : throw TemporalErrors.BadField($"'{unit}' is no unit to truncate to: millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond or microsecond.");
}
