namespace IndustryGraph.Graph.Values;

/// <summary>
/// The fields of a map such as <c>{year: 2019, week: 28}</c> or <c>{date: other, hour: 10}</c>, and how they make a day and
/// a time of day: each field that is left out comes from the base value, or is the first where all finer fields are left out too.
/// </summary>
internal sealed class TemporalFields
{
    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);

    public TemporalFields(GraphMap map)
    {
        for (int i = 0; i < map.Count; i++)
        {
            Read(map.KeySpan[i], map.ValueSpan[i]);
        }
    }

    /// <summary>The value of <c>date</c> or <c>datetime</c>: where the day's fields come from if not given.</summary>
    public GraphValue DateBase { get; private set; }

    /// <summary>The value of <c>time</c> or <c>datetime</c>: where the time's fields come from if not given.</summary>
    public GraphValue TimeBase { get; private set; }

    public TemporalZone? Zone { get; private set; }

    public bool HasDate => !DateBase.IsNull || HasAny("year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay");

    public bool HasTime => !TimeBase.IsNull || HasAny("hour", "minute", "second", "millisecond", "microsecond", "nanosecond");

    /// <summary>Whether the map says no more than a zone, or nothing: then the value is the current one there.</summary>
    public bool IsOnlyZone => numbers.Count == 0 && DateBase.IsNull && TimeBase.IsNull;

    public long? this[string field] => numbers.TryGetValue(field, out long value) ? value : null;

    /// <summary>Gives a field its value unless the map gave one.</summary>
    public void Default(string field, long value) => numbers.TryAdd(field, value);

    public bool HasAny(params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            if (numbers.ContainsKey(field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day that the fields make, over a base day or from nothing.</summary>
    public long Day(long? baseDay)
    {
        bool week = HasAny("week", "dayOfWeek");
        bool quarter = HasAny("quarter", "dayOfQuarter");
        bool ordinal = HasAny("ordinalDay");
        bool calendar = HasAny("month", "day");
        if ((week ? 1 : 0) + (quarter ? 1 : 0) + (ordinal ? 1 : 0) + (calendar ? 1 : 0) > 1)
        {
            throw TemporalErrors.BadField("A date is given by month and day, by week and dayOfWeek, by quarter and dayOfQuarter, or by ordinalDay: not by several of them.");
        }

        if (baseDay is null && this["year"] is null)
        {
            throw TemporalErrors.BadField("A date needs a year, or a date to start from: {year: 2019, …} or {date: other, …}.");
        }

        return week ? WeekDay(baseDay) : quarter ? QuarterDay(baseDay) : ordinal ? OrdinalDay(baseDay) : CalendarDay(baseDay);
    }

    /// <summary>The time that the fields make, over a base time or from nothing, in nanoseconds of the day.</summary>
    public long Time(long? baseTime)
    {
        if (baseTime is null)
        {
            Require("hour", "minute", "second", "millisecond", "microsecond", "nanosecond");
            Require("minute", "second", "millisecond", "microsecond", "nanosecond");
            Require("second", "millisecond", "microsecond", "nanosecond");
        }

        long seconds = (baseTime ?? 0) / TimeUnits.NanosecondsPerSecond;
        long hour = DateFields.Check("hour", this["hour"] ?? seconds / 3600, 0, 23);
        long minute = DateFields.Check("minute", this["minute"] ?? seconds / 60 % 60, 0, 59);
        long second = DateFields.Check("second", this["second"] ?? seconds % 60, 0, 59);
        long fraction = HasAny("millisecond", "microsecond", "nanosecond") ? Fraction() : (baseTime ?? 0) % TimeUnits.NanosecondsPerSecond;
        return (((((hour * 60) + minute) * 60) + second) * TimeUnits.NanosecondsPerSecond) + fraction;
    }

    /// <summary>The fraction of a second that the fields make: a finer field counts within the coarser one where both are given.</summary>
    public long Fraction()
    {
        bool hasMilliseconds = HasAny("millisecond");
        bool hasMicroseconds = HasAny("microsecond");
        long milliseconds = DateFields.Check("millisecond", this["millisecond"] ?? 0, 0, 999);
        long microseconds = DateFields.Check("microsecond", this["microsecond"] ?? 0, 0, hasMilliseconds ? 999 : 999_999);
        long nanoseconds = DateFields.Check("nanosecond", this["nanosecond"] ?? 0, 0, hasMicroseconds ? 999 : hasMilliseconds ? 999_999 : 999_999_999);
        return (milliseconds * TimeUnits.NanosecondsPerMillisecond) + (microseconds * TimeUnits.NanosecondsPerMicrosecond) + nanoseconds;
    }

    private long WeekDay(long? baseDay)
    {
        if (baseDay is null)
        {
            Require("week", "dayOfWeek");
        }

        IsoWeek start = baseDay is null ? new IsoWeek(0, 1, 1) : IsoWeek.FromEpochDay(baseDay.Value);
        return DateFields.FromWeek(this["year"] ?? start.Year, this["week"] ?? start.Week, this["dayOfWeek"] ?? start.DayOfWeek);
    }

    private long QuarterDay(long? baseDay)
    {
        if (baseDay is null)
        {
            Require("quarter", "dayOfQuarter");
        }

        CalendarDate start = baseDay is null ? new CalendarDate(0, 1, 1) : CalendarDate.FromEpochDay(baseDay.Value);
        long year = this["year"] ?? start.Year;
        long quarter = DateFields.Check("quarter", this["quarter"] ?? start.Quarter, 1, 4);
        if (this["dayOfQuarter"] is { } dayOfQuarter)
        {
            return DateFields.FromQuarter(year, quarter, dayOfQuarter);
        }

        // The same place in the quarter: its second month stays its second month.
        int month = CalendarDate.FirstMonthOf((int)quarter) + ((start.Month - 1) % 3);
        return DateFields.FromCalendar(year, month, Math.Min(start.Day, CalendarDate.DaysInMonth(year, month)));
    }

    private long OrdinalDay(long? baseDay) =>
        DateFields.FromOrdinal(this["year"] ?? CalendarDate.FromEpochDay(baseDay!.Value).Year, this["ordinalDay"]!.Value);

    private long CalendarDay(long? baseDay)
    {
        if (baseDay is null)
        {
            Require("month", "day");
        }

        CalendarDate start = baseDay is null ? new CalendarDate(0, 1, 1) : CalendarDate.FromEpochDay(baseDay.Value);
        long year = this["year"] ?? start.Year;
        long month = DateFields.Check("month", this["month"] ?? start.Month, 1, 12);
        return DateFields.FromCalendar(year, month, this["day"] ?? Math.Min(start.Day, CalendarDate.DaysInMonth(year, (int)month)));
    }

    private void Require(string field, params ReadOnlySpan<string> finer)
    {
        if (!HasAny(field) && HasAny(finer))
        {
            throw TemporalErrors.BadField($"{field} must be given where {string.Join(" or ", finer!)} is.");
        }
    }

    private void Read(string key, GraphValue value)
    {
        switch (key)
        {
            case "date":
                DateBase = value;
                break;
            case "time":
                TimeBase = value;
                break;
            case "datetime":
                DateBase = value;
                TimeBase = value;
                break;
            case "timezone":
                Zone = TemporalZone.Parse(value.IsString ? value.AsString() : throw TemporalErrors.WrongType($"timezone is {value}, and must be text."));
                break;
            case "year" or "month" or "day" or "week" or "dayOfWeek" or "quarter" or "dayOfQuarter" or "ordinalDay" or "hour" or "minute" or "second"
                or "millisecond" or "microsecond" or "nanosecond" or "epochSeconds" or "epochMillis":
                numbers[key] = value.IsInteger ? value.AsInteger() : throw TemporalErrors.WrongType($"{key} is {value}, and must be an integer.");
                break;
            default:
                throw TemporalErrors.BadField($"'{key}' is no field of a date or time.");
        }
    }
}
