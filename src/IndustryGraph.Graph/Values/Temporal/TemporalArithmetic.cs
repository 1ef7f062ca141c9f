namespace IndustryGraph.Graph.Values;

/// <summary>Adds durations to temporal values: first months, then days, both on the calendar, then seconds on the clock.</summary>
/// <remarks>All members throw <see cref="Errors.GraphException"/> where the result leaves the range of its type.</remarks>
public static class TemporalArithmetic
{
    /// <summary>A temporal value, or another duration, and a duration.</summary>
    public static GraphValue Add(GraphValue value, GraphDuration duration) => Guarded(value, duration, 1);

    /// <summary>A temporal value, or another duration, less a duration.</summary>
    public static GraphValue Subtract(GraphValue value, GraphDuration duration) => Guarded(value, duration, -1);

    /// <summary>A duration times a number; a fraction of a month or day goes on to the next unit.</summary>
    public static GraphValue Multiply(GraphDuration duration, GraphValue factor)
    {
        try
        {
            decimal by = DurationBuilder.ToDecimal("The factor", factor);
            return GraphValue.Object(new DurationParts(duration.Months * by, duration.Days * by, duration.Seconds * by, duration.Nanoseconds * by).ToDuration());
        }
        catch (OverflowException)
        {
            throw TemporalErrors.Overflow("The product");
        }
    }

    /// <summary>A duration divided by a number.</summary>
    public static GraphValue Divide(GraphDuration duration, GraphValue divisor)
    {
        try
        {
            decimal by = DurationBuilder.ToDecimal("The divisor", divisor);
            return GraphValue.Object(new DurationParts(duration.Months / by, duration.Days / by, duration.Seconds / by, duration.Nanoseconds / by).ToDuration());
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            throw TemporalErrors.Overflow("The quotient");
        }
    }

    private static GraphValue Guarded(GraphValue value, GraphDuration duration, int sign)
    {
        try
        {
            return Add(value, duration, sign);
        }
        catch (OverflowException)
        {
            throw TemporalErrors.Overflow("The sum");
        }
    }

    private static GraphValue Add(GraphValue value, GraphDuration duration, int sign)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Date:
                // What the clock adds to a date counts in whole days.
                long days = checked((sign * duration.Days) + (sign * duration.Seconds / TimeUnits.SecondsPerDay));
                return GraphValue.DateFromEpochDay(PlusDays(PlusMonths(value.AsEpochDay(), duration, sign), days));
            case GraphValueKind.LocalTime:
                return GraphValue.LocalTimeFromNanoseconds(Wrap(value.AsNanosecondsOfDay(), duration, sign));
            case GraphValueKind.Time:
                GraphTime time = value.As<GraphTime>();
                return GraphValue.Object(new GraphTime(Wrap(time.NanosecondsOfDay, duration, sign), time.OffsetSeconds));
            case GraphValueKind.LocalDateTime:
                return GraphValue.Object(Add(value.As<GraphLocalDateTime>(), duration, sign));
            case GraphValueKind.DateTime:
                return GraphValue.Object(Add(value.As<GraphDateTime>(), duration, sign));
            case GraphValueKind.Duration:
                GraphDuration other = value.As<GraphDuration>();
                return GraphValue.Object(checked(new GraphDuration(
                    other.Months + (sign * duration.Months),
                    other.Days + (sign * duration.Days),
                    other.Seconds + (sign * duration.Seconds),
                    other.Nanoseconds + (sign * duration.Nanoseconds))));
            default:
                throw TemporalErrors.WrongType($"A duration can be added to temporal values, not to {value.Kind}.");
        }
    }

    private static GraphLocalDateTime Add(GraphLocalDateTime value, GraphDuration duration, int sign)
    {
        long day = PlusDays(PlusMonths(value.EpochDay, duration, sign), checked(sign * duration.Days));
        Int128 nanoseconds = value.NanosecondsOfDay + (sign * duration.TotalNanoseconds);
        Int128 carried = FloorDivide(nanoseconds, TimeUnits.NanosecondsPerDay);
        return new GraphLocalDateTime(PlusDays(day, checked((long)carried)), (long)(nanoseconds - (carried * TimeUnits.NanosecondsPerDay)));
    }

    private static GraphDateTime Add(GraphDateTime value, GraphDuration duration, int sign)
    {
        TemporalZone zone = TemporalZone.Of(value);
        long day = PlusDays(PlusMonths(value.EpochDay, duration, sign), checked(sign * duration.Days));
        GraphDateTime moved = zone.AtLocalWithOffset(day, value.NanosecondsOfDay, value.OffsetSeconds) ?? zone.AtLocal(day, value.NanosecondsOfDay);
        if (duration.Seconds == 0 && duration.Nanoseconds == 0)
        {
            return moved;
        }

        Int128 nanoseconds = ((Int128)moved.EpochSeconds * TimeUnits.NanosecondsPerSecond) + moved.NanosecondOfSecond + (sign * duration.TotalNanoseconds);
        Int128 seconds = FloorDivide(nanoseconds, TimeUnits.NanosecondsPerSecond);
        return zone.AtInstant(checked((long)seconds), (int)(nanoseconds - (seconds * TimeUnits.NanosecondsPerSecond)));
    }

    private static long Wrap(long nanosecondsOfDay, GraphDuration duration, int sign)
    {
        Int128 sum = nanosecondsOfDay + (sign * duration.TotalNanoseconds);
        return (long)(sum - (FloorDivide(sum, TimeUnits.NanosecondsPerDay) * TimeUnits.NanosecondsPerDay));
    }

    internal static long PlusDays(long epochDay, long days) => TemporalRange.EpochDay(checked(epochDay + days));

    internal static long PlusMonths(long epochDay, long months)
    {
        if (months == 0)
        {
            return epochDay;
        }

        // Twice the whole range of years: beyond it day numbers would overflow.
        const long Limit = 2 * 12 * 2 * CalendarDate.MaxYear;
        return months is > -Limit and < Limit
            ? TemporalRange.EpochDay(CalendarDate.FromEpochDay(epochDay).PlusMonths(months).ToEpochDay())
            : throw TemporalErrors.Overflow("The day");
    }

    private static long PlusMonths(long epochDay, GraphDuration duration, int sign) => PlusMonths(epochDay, checked(sign * duration.Months));

    private static Int128 FloorDivide(Int128 dividend, long divisor)
    {
        Int128 quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
