namespace IndustryGraph.Graph.Values;

/// <content>Temporal values from and to the types of .NET.</content>
public readonly partial struct GraphValue
{
    private static readonly long DateOnlyEpoch = DateOnly.FromDateTime(System.DateTime.UnixEpoch).DayNumber;

    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    /// <exception cref="Errors.GraphException">There is no such day.</exception>
    public static GraphValue Date(long year, int month, int day) => DateFromEpochDay(DateFields.FromCalendar(year, month, day));

    /// <summary>A day.</summary>
    public static GraphValue Date(DateOnly day) => DateFromEpochDay(day.DayNumber - DateOnlyEpoch);

    /// <summary>A day and time with the offset that it has.</summary>
    public static GraphValue DateTime(DateTimeOffset value) => Object(new GraphDateTime(
        CalendarDate.FloorDivide(value.DateTime.Ticks, TimeSpan.TicksPerDay) - DateOnlyEpoch,
        value.TimeOfDay.Ticks * TimeSpan.NanosecondsPerTick,
        (int)value.Offset.TotalSeconds,
        zone: null));

    /// <summary>The day in this value, which must be a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its year is none of 1 to 9999.</exception>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(checked((int)(AsEpochDay() + DateOnlyEpoch)));

    /// <summary>The instant in this value, which must be a DATETIME, cut to 100 ns and its offset to minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its year is none of 1 to 9999.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        GraphDateTime value = As<GraphDateTime>();
        TimeSpan offset = TimeSpan.FromMinutes(value.OffsetSeconds / 60);
        return DateTimeOffset.FromUnixTimeSeconds(value.EpochSeconds).AddTicks(value.NanosecondOfSecond / TimeSpan.NanosecondsPerTick).ToOffset(offset);
    }
}
