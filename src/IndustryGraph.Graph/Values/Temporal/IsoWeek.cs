namespace IndustryGraph.Graph.Values;

/// <summary>A week of ISO 8601: weeks begin on Monday, and the first of a year is the one with its first Thursday.</summary>
/// <param name="Year">The year that the week belongs to, which at the turn of the year may differ from the calendar's.</param>
/// <param name="Week">The week, 1 to 53.</param>
/// <param name="DayOfWeek">The day, from 1 (Monday) to 7.</param>
public readonly record struct IsoWeek(long Year, int Week, int DayOfWeek)
{
    /// <summary>The week of a day.</summary>
    public static IsoWeek FromEpochDay(long epochDay)
    {
        int dayOfWeek = DayOfWeekOf(epochDay);
        CalendarDate thursday = CalendarDate.FromEpochDay(epochDay - dayOfWeek + 4);
        return new IsoWeek(thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1, dayOfWeek);
    }

    /// <summary>The number of days since 1970-01-01.</summary>
    public long ToEpochDay() => FirstMonday(Year) + ((Week - 1) * 7) + DayOfWeek - 1;

    /// <summary>How many weeks a year has: 52 or 53.</summary>
    public static int WeeksInYear(long year) => (int)((FirstMonday(year + 1) - FirstMonday(year)) / 7);

    /// <summary>The day of the week, from 1 (Monday) to 7.</summary>
    public static int DayOfWeekOf(long epochDay)
    {
        // 1970-01-01 was a Thursday.
        long fromMonday = (epochDay + 3) % 7;
        return (int)(fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
    }

    private static long FirstMonday(long year)
    {
        // The fourth of January always lies in the first week.
        long fourth = new CalendarDate(year, 1, 4).ToEpochDay();
        return fourth - DayOfWeekOf(fourth) + 1;
    }
}
