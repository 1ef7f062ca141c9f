namespace IndustryGraph.Graph.Values;

/// <summary>Makes days of calendar, week, quarter and ordinal fields, and says which field is impossible.</summary>
internal static class DateFields
{
    public static bool TryFromCalendar(long year, long month, long day, out long epochDay)
    {
        bool valid = IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarDate.DaysInMonth(year, (int)month);
        epochDay = valid ? new CalendarDate(year, (int)month, (int)day).ToEpochDay() : 0;
        return valid;
    }

    public static bool TryFromWeek(long year, long week, long dayOfWeek, out long epochDay)
    {
        bool valid = IsYear(year) && week >= 1 && week <= IsoWeek.WeeksInYear(year) && dayOfWeek is >= 1 and <= 7;
        epochDay = valid ? new IsoWeek(year, (int)week, (int)dayOfWeek).ToEpochDay() : 0;
        return valid;
    }

    public static bool TryFromQuarter(long year, long quarter, long dayOfQuarter, out long epochDay)
    {
        bool valid = IsYear(year) && quarter is >= 1 and <= 4 && dayOfQuarter >= 1 && dayOfQuarter <= CalendarDate.DaysInQuarter(year, (int)quarter);
        epochDay = valid ? new CalendarDate(year, CalendarDate.FirstMonthOf((int)quarter), 1).ToEpochDay() + dayOfQuarter - 1 : 0;
        return valid;
    }

    public static bool TryFromOrdinal(long year, long dayOfYear, out long epochDay)
    {
        bool valid = IsYear(year) && dayOfYear >= 1 && dayOfYear <= CalendarDate.DaysInYear(year);
        epochDay = valid ? new CalendarDate(year, 1, 1).ToEpochDay() + dayOfYear - 1 : 0;
        return valid;
    }

    public static long FromCalendar(long year, long month, long day)
    {
        Check("year", year, -CalendarDate.MaxYear, CalendarDate.MaxYear);
        Check("month", month, 1, 12);
        Check("day", day, 1, CalendarDate.DaysInMonth(year, (int)month));
        return new CalendarDate(year, (int)month, (int)day).ToEpochDay();
    }

    public static long FromWeek(long year, long week, long dayOfWeek)
    {
        Check("year", year, -CalendarDate.MaxYear, CalendarDate.MaxYear);
        Check("week", week, 1, IsoWeek.WeeksInYear(year));
        Check("dayOfWeek", dayOfWeek, 1, 7);
        return TemporalRange.EpochDay(new IsoWeek(year, (int)week, (int)dayOfWeek).ToEpochDay());
    }

    public static long FromQuarter(long year, long quarter, long dayOfQuarter)
    {
        Check("year", year, -CalendarDate.MaxYear, CalendarDate.MaxYear);
        Check("quarter", quarter, 1, 4);
        Check("dayOfQuarter", dayOfQuarter, 1, CalendarDate.DaysInQuarter(year, (int)quarter));
        return new CalendarDate(year, CalendarDate.FirstMonthOf((int)quarter), 1).ToEpochDay() + dayOfQuarter - 1;
    }

    public static long FromOrdinal(long year, long dayOfYear)
    {
        Check("year", year, -CalendarDate.MaxYear, CalendarDate.MaxYear);
        Check("ordinalDay", dayOfYear, 1, CalendarDate.DaysInYear(year));
        return new CalendarDate(year, 1, 1).ToEpochDay() + dayOfYear - 1;
    }

    public static long Check(string field, long value, long from, long to) =>
        value >= from && value <= to ? value : throw TemporalErrors.OutOfRange(field, value, from, to);

    private static bool IsYear(long year) => year is >= -CalendarDate.MaxYear and <= CalendarDate.MaxYear;
}
