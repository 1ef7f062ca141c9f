namespace IndustryGraph.Graph.Values;

/// <summary>Makes temporal values of the things that <c>date(…)</c>, <c>datetime(…)</c> and their siblings take: text, maps of fields, other temporal values.</summary>
/// <remarks>All members throw <see cref="Errors.GraphException"/> for what makes no such value.</remarks>
public static class TemporalBuilder
{
    /// <summary>A value of a temporal kind, not a duration, from text, a map or another temporal value.</summary>
    /// <param name="kind">The kind to make.</param>
    /// <param name="source">What to make it of.</param>
    /// <param name="now">The current time, for maps that only name a zone and for times in a named zone.</param>
    public static GraphValue Build(GraphValueKind kind, GraphValue source, DateTimeOffset now)
    {
        if (source.IsString)
        {
            return Parse(kind, source.AsString());
        }

        return source.Kind == GraphValueKind.Map ? FromMap(kind, source.AsMap(), now) : Convert(kind, source);
    }

    /// <summary>The current date or time in a zone, as a value of a temporal kind.</summary>
    public static GraphValue Now(GraphValueKind kind, DateTimeOffset now, TemporalZone zone)
    {
        long ticks = now.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        long seconds = CalendarDate.FloorDivide(ticks, TimeSpan.TicksPerSecond);
        int nanoseconds = (int)((ticks - (seconds * TimeSpan.TicksPerSecond)) * TimeSpan.NanosecondsPerTick);
        return Convert(kind, GraphValue.Object(zone.AtInstant(seconds, nanoseconds)));
    }

    /// <summary>The DATETIME of an instant, in UTC.</summary>
    public static GraphValue FromEpoch(long epochSeconds, long nanoseconds)
    {
        long carried = CalendarDate.FloorDivide(nanoseconds, TimeUnits.NanosecondsPerSecond);
        long seconds = DateFields.Check("epochSeconds", epochSeconds, MinEpochSeconds, MaxEpochSeconds) + carried;
        return GraphValue.Object(TemporalZone.Utc.AtInstant(seconds, (int)(nanoseconds - (carried * TimeUnits.NanosecondsPerSecond))));
    }

    /// <summary>A duration from text or a map of amounts such as <c>{days: 1.5, hours: -2}</c>.</summary>
    public static GraphValue Duration(GraphValue source)
    {
        if (source.IsString)
        {
            return TemporalParser.Duration(source.AsString());
        }

        return source.Kind switch
        {
            GraphValueKind.Map => GraphValue.Object(DurationBuilder.FromMap(source.AsMap())),
            GraphValueKind.Duration => source,
            _ => throw TemporalErrors.WrongType($"A duration cannot be made of {source.Kind}: give text or a map."),
        };
    }

    /// <summary>What a temporal value is as another kind: its day, its time of day; without an offset it is UTC.</summary>
    public static GraphValue Convert(GraphValueKind kind, GraphValue source)
    {
        if (source.Kind == kind)
        {
            return source;
        }

        switch (kind)
        {
            case GraphValueKind.Date:
                return GraphValue.DateFromEpochDay(TemporalParts.WithDate(source, "date").EpochDay!.Value);
            case GraphValueKind.LocalTime:
                return GraphValue.LocalTimeFromNanoseconds(TemporalParts.WithTime(source, "local time").NanosecondsOfDay!.Value);
            case GraphValueKind.Time:
                TemporalParts time = TemporalParts.WithTime(source, "time");
                return GraphValue.Object(new GraphTime(time.NanosecondsOfDay!.Value, time.OffsetSeconds));
            case GraphValueKind.LocalDateTime:
                TemporalParts local = TemporalParts.WithDate(source, "local date and time");
                return GraphValue.Object(new GraphLocalDateTime(local.EpochDay!.Value, local.NanosecondsOfDay ?? 0));
            default:
                TemporalParts zoned = TemporalParts.WithDate(source, "date and time");
                return GraphValue.Object((zoned.Zone ?? TemporalZone.Utc).AtLocal(zoned.EpochDay!.Value, zoned.NanosecondsOfDay ?? 0));
        }
    }

    private static long MinEpochSeconds => CalendarDate.MinEpochDay * TimeUnits.SecondsPerDay;

    private static long MaxEpochSeconds => ((CalendarDate.MaxEpochDay + 1) * TimeUnits.SecondsPerDay) - 1;

    private static GraphValue Parse(GraphValueKind kind, string text) => kind switch
    {
        GraphValueKind.Date => TemporalParser.Date(text),
        GraphValueKind.LocalTime => TemporalParser.LocalTime(text),
        GraphValueKind.Time => TemporalParser.Time(text),
        GraphValueKind.LocalDateTime => TemporalParser.LocalDateTime(text),
        _ => TemporalParser.DateTime(text),
    };

    private static GraphValue FromMap(GraphValueKind kind, GraphMap map, DateTimeOffset now)
    {
        var fields = new TemporalFields(map);
        if (fields.IsOnlyZone)
        {
            return map.Count == 0
                ? throw TemporalErrors.BadField("The map has no fields: give at least a year, an hour or a timezone.")
                : Now(kind, now, fields.Zone ?? TemporalZone.Utc);
        }

        RefuseForeignFields(kind, fields);
        return kind switch
        {
            GraphValueKind.Date => GraphValue.DateFromEpochDay(DayOf(fields)),
            GraphValueKind.LocalTime => GraphValue.LocalTimeFromNanoseconds(TimeOf(fields, mustHaveHour: true)),
            GraphValueKind.Time => GraphValue.Object(Time(fields, now)),
            GraphValueKind.LocalDateTime => GraphValue.Object(new GraphLocalDateTime(DayOf(fields), TimeOf(fields, mustHaveHour: false))),
            _ => GraphValue.Object(DateTime(fields)),
        };
    }

    private static void RefuseForeignFields(GraphValueKind kind, TemporalFields fields)
    {
        bool foreign = kind switch
        {
            GraphValueKind.Date => fields.HasAny("hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "epochSeconds", "epochMillis"),
            GraphValueKind.LocalTime or GraphValueKind.Time => fields.HasAny(
                "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay", "epochSeconds", "epochMillis"),
            GraphValueKind.LocalDateTime => fields.HasAny("epochSeconds", "epochMillis"),
            _ => false,
        };
        if (foreign)
        {
            throw TemporalErrors.BadField($"The map has a field that a value of type {kind} does not have.");
        }
    }

    private static long DayOf(TemporalFields fields) =>
        fields.Day(fields.DateBase.IsNull ? null : TemporalParts.WithDate(fields.DateBase, "date").EpochDay);

    private static long TimeOf(TemporalFields fields, bool mustHaveHour)
    {
        if (mustHaveHour && fields.TimeBase.IsNull && fields["hour"] is null)
        {
            throw TemporalErrors.BadField("A time needs an hour, or a time to start from: {hour: 12, …} or {time: other, …}.");
        }

        return fields.Time(fields.TimeBase.IsNull ? null : TemporalParts.WithTime(fields.TimeBase, "time").NanosecondsOfDay);
    }

    private static GraphTime Time(TemporalFields fields, DateTimeOffset now)
    {
        long nanoseconds = TimeOf(fields, mustHaveHour: true);
        TemporalParts? timeBase = TemporalParts.TryOf(fields.TimeBase);
        int baseOffset = timeBase?.OffsetSeconds ?? 0;
        if (fields.Zone is not { } zone)
        {
            return new GraphTime(nanoseconds, baseOffset);
        }

        int offset = zone.AtInstant(now.ToUnixTimeSeconds(), 0).OffsetSeconds;
        if (timeBase is not { HasZone: true })
        {
            return new GraphTime(nanoseconds, offset);
        }

        // The same instant in another zone.
        long shifted = (nanoseconds + ((offset - baseOffset) * TimeUnits.NanosecondsPerSecond)) % TimeUnits.NanosecondsPerDay;
        return new GraphTime(shifted < 0 ? shifted + TimeUnits.NanosecondsPerDay : shifted, offset);
    }

    private static GraphDateTime DateTime(TemporalFields fields)
    {
        if (fields.HasAny("epochSeconds", "epochMillis"))
        {
            return FromEpochFields(fields);
        }

        long day = DayOf(fields);
        long nanoseconds = TimeOf(fields, mustHaveHour: false);
        if (TemporalParts.TryOf(fields.TimeBase) is not { Zone: { } baseZone } timeBase)
        {
            return (fields.Zone ?? TemporalZone.Utc).AtLocal(day, nanoseconds);
        }

        GraphDateTime value = baseZone.AtLocalWithOffset(day, nanoseconds, timeBase.OffsetSeconds) ?? baseZone.AtLocal(day, nanoseconds);
        return fields.Zone is { } zone ? zone.AtInstant(value.EpochSeconds, value.NanosecondOfSecond) : value;
    }

    private static GraphDateTime FromEpochFields(TemporalFields fields)
    {
        if (fields.HasDate || fields.HasAny("hour", "minute", "second") || fields.HasAny("epochSeconds") == fields.HasAny("epochMillis"))
        {
            throw TemporalErrors.BadField("epochSeconds or epochMillis states the whole instant: no other field but fractions of a second and timezone may stand beside it.");
        }

        long millis = fields["epochMillis"] ?? 0;
        long seconds = fields["epochSeconds"] ?? CalendarDate.FloorDivide(millis, 1000);
        long fraction = fields.Fraction();
        if (fields["epochMillis"] is not null)
        {
            fraction = DateFields.Check("nanosecond", fraction, 0, TimeUnits.NanosecondsPerMillisecond - 1)
                + ((millis - (seconds * 1000)) * TimeUnits.NanosecondsPerMillisecond);
        }

        DateFields.Check("epochSeconds", seconds, MinEpochSeconds, MaxEpochSeconds);
        return (fields.Zone ?? TemporalZone.Utc).AtInstant(seconds, (int)fraction);
    }
}
