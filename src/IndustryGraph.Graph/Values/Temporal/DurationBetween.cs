namespace IndustryGraph.Graph.Values;

/// <summary>
/// How much time lies between two temporal values. Before they are compared, what one has and the other lacks (a date, a
/// zone) is lent to it; a date without a time begins at midnight.
/// </summary>
/// <remarks>All members throw <see cref="Errors.GraphException"/> for values that are not temporal.</remarks>
public static class DurationBetween
{
    /// <summary>The difference in months, then days, then seconds.</summary>
    public static GraphValue Mixed(GraphValue from, GraphValue to)
    {
        Moment start = Moment.Of(from);
        Moment end = Moment.Of(to);
        long months = 0;
        long days = 0;
        if (start.Day is not null && end.Day is not null)
        {
            months = MonthsUntil(start, end);
            start = start.Plus(months, 0);
            days = DaysUntil(start, end);
            start = start.Plus(0, days);
        }

        return Make(months, days, NanosecondsUntil(start, end));
    }

    /// <summary>The difference in whole months.</summary>
    public static GraphValue InMonths(GraphValue from, GraphValue to) => Make(MonthsUntil(Moment.Of(from), Moment.Of(to)), 0, 0);

    /// <summary>The difference in whole days.</summary>
    public static GraphValue InDays(GraphValue from, GraphValue to) => Make(0, DaysUntil(Moment.Of(from), Moment.Of(to)), 0);

    /// <summary>The difference in seconds and their fractions.</summary>
    public static GraphValue InSeconds(GraphValue from, GraphValue to) => Make(0, 0, NanosecondsUntil(Moment.Of(from), Moment.Of(to)));

    private static GraphValue Make(long months, long days, Int128 nanoseconds) => GraphValue.Object(new GraphDuration(
        months, days, (long)(nanoseconds / TimeUnits.NanosecondsPerSecond), (long)(nanoseconds % TimeUnits.NanosecondsPerSecond)));

    private static long MonthsUntil(Moment from, Moment to)
    {
        (Moment start, Moment end) = Align(from, to);
        (long startDay, long endDay) = WholeDays(start, end);
        CalendarDate first = CalendarDate.FromEpochDay(startDay);
        CalendarDate last = CalendarDate.FromEpochDay(endDay);

        // Months weigh 32, more than any day of theirs, so that the division rounds to whole months on either side of zero.
        return ((last.ProlepticMonth * 32) + last.Day - (first.ProlepticMonth * 32) - first.Day) / 32;
    }

    private static long DaysUntil(Moment from, Moment to)
    {
        (Moment start, Moment end) = Align(from, to);
        (long startDay, long endDay) = WholeDays(start, end);
        return endDay - startDay;
    }

    private static Int128 NanosecondsUntil(Moment from, Moment to)
    {
        (Moment start, Moment end) = Align(from, to);
        return end.Nanoseconds - start.Nanoseconds;
    }

    // The days of both on the first one's clock; the last, begun but not completed, does not count.
    private static (long Start, long End) WholeDays(Moment start, Moment end)
    {
        Moment local = start.Zone is { } zone && end.Day is not null ? end.In(zone) : end;
        long startDay = start.Day ?? 0;
        long endDay = local.Day ?? 0;
        long startTime = start.Time ?? 0;
        long endTime = local.Time ?? 0;
        if (endDay > startDay && endTime < startTime)
        {
            endDay--;
        }
        else if (endDay < startDay && endTime > startTime)
        {
            endDay++;
        }

        return (startDay, endDay);
    }

    private static (Moment Start, Moment End) Align(Moment first, Moment last)
    {
        Moment start = first with { Time = first.Time ?? 0, Day = first.Day ?? last.Day };
        Moment end = last with { Time = last.Time ?? 0, Day = last.Day ?? first.Day };
        return (start.Zone, end.Zone) switch
        {
            (null, { } zone) => (start.Lend(zone), end),
            ({ } zone, null) => (start, end.Lend(zone)),
            _ => (start, end),
        };
    }

    /// <summary>A temporal value in parts that can be lent.</summary>
    private readonly record struct Moment(long? Day, long? Time, TemporalZone? Zone, int Offset)
    {
        /// <summary>The instant where there is a zone, the local time elsewhere.</summary>
        public Int128 Nanoseconds =>
            ((Int128)(Day ?? 0) * TimeUnits.NanosecondsPerDay) + (Time ?? 0) - (Offset * TimeUnits.NanosecondsPerSecond);

        public static Moment Of(GraphValue value)
        {
            TemporalParts parts = TemporalParts.TryOf(value)
                ?? throw TemporalErrors.WrongType($"A duration lies between two dates or times, and {value} is neither.");
            return new Moment(parts.EpochDay, parts.NanosecondsOfDay, parts.Zone, parts.OffsetSeconds);
        }

        public Moment Plus(long months, long days)
        {
            long day = TemporalArithmetic.PlusDays(TemporalArithmetic.PlusMonths(Day!.Value, months), days);
            if (Zone is not { } zone)
            {
                return this with { Day = day };
            }

            return FromZoned(zone.AtLocalWithOffset(day, Time!.Value, Offset) ?? zone.AtLocal(day, Time!.Value), zone);
        }

        public Moment Lend(TemporalZone zone) => FromZoned(zone.AtLocal(Day ?? 0, Time ?? 0), zone) with { Day = Day };

        public Moment In(TemporalZone zone)
        {
            long seconds = ((Day ?? 0) * TimeUnits.SecondsPerDay) + ((Time ?? 0) / TimeUnits.NanosecondsPerSecond) - Offset;
            return FromZoned(zone.AtInstant(seconds, (int)((Time ?? 0) % TimeUnits.NanosecondsPerSecond)), zone);
        }

        private static Moment FromZoned(GraphDateTime value, TemporalZone zone) => new(value.EpochDay, value.NanosecondsOfDay, zone, value.OffsetSeconds);
    }
}
