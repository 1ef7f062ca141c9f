namespace IndustryGraph.Graph.Values;

/// <summary>
/// A day of the proleptic Gregorian calendar by year, month and day. Years run from -999,999,999 to 999,999,999, which
/// no calendar type of .NET or NodaTime reaches; hence arithmetic of our own.
/// </summary>
/// <param name="Year">The year; zero is the year before the year 1.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct CalendarDate(long Year, int Month, int Day)
{
    /// <summary>The greatest year; its negation is the least.</summary>
    public const long MaxYear = 999_999_999;

    private const long DaysPerEra = 146_097;
    private const long YearsPerEra = 400;

    // Days from 0000-03-01, where the eras of 400 years begin, to 1970-01-01.
    private const long EpochShift = 719_468;

    /// <summary>The day number of the first day there is.</summary>
    public static readonly long MinEpochDay = new CalendarDate(-MaxYear, 1, 1).ToEpochDay();

    /// <summary>The day number of the last day there is.</summary>
    public static readonly long MaxEpochDay = new CalendarDate(MaxYear, 12, 31).ToEpochDay();

    /// <summary>The quarter, 1 to 4.</summary>
    public int Quarter => ((Month - 1) / 3) + 1;

    /// <summary>The day of the year, from 1.</summary>
    public int DayOfYear => (int)(ToEpochDay() - new CalendarDate(Year, 1, 1).ToEpochDay()) + 1;

    /// <summary>The day of the quarter, from 1.</summary>
    public int DayOfQuarter => (int)(ToEpochDay() - new CalendarDate(Year, FirstMonthOf(Quarter), 1).ToEpochDay()) + 1;

    /// <summary>The months since January of the year 0.</summary>
    public long ProlepticMonth => (Year * 12) + Month - 1;

    /// <summary>The day with the given number of days since 1970-01-01.</summary>
    public static CalendarDate FromEpochDay(long epochDay)
    {
        // Years that begin in March put the leap day last, so that every month has its place.
        long shifted = epochDay + EpochShift;
        long era = FloorDivide(shifted, DaysPerEra);
        long dayOfEra = shifted - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = (int)(((5 * dayOfYear) + 2) / 153);
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5)) + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CalendarDate(yearOfEra + (era * YearsPerEra) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The number of days since 1970-01-01.</summary>
    public long ToEpochDay()
    {
        long year = Month <= 2 ? Year - 1 : Year;
        long era = FloorDivide(year, YearsPerEra);
        long yearOfEra = year - (era * YearsPerEra);
        int monthFromMarch = Month > 2 ? Month - 3 : Month + 9;
        long dayOfYear = (((153 * monthFromMarch) + 2) / 5) + Day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - EpochShift;
    }

    /// <summary>Whether the year has a 29th of February.</summary>
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a year has.</summary>
    public static int DaysInYear(long year) => IsLeapYear(year) ? 366 : 365;

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>How many days a quarter has.</summary>
    public static int DaysInQuarter(long year, int quarter) => quarter switch
    {
        1 => IsLeapYear(year) ? 91 : 90,
        2 => 91,
        _ => 92,
    };

    /// <summary>The first month of a quarter.</summary>
    public static int FirstMonthOf(int quarter) => ((quarter - 1) * 3) + 1;

    /// <summary>The same day some months later; the last of the month where that month is shorter.</summary>
    public CalendarDate PlusMonths(long months)
    {
        long target = ProlepticMonth + months;
        long year = FloorDivide(target, 12);
        int month = (int)(target - (year * 12)) + 1;
        return new CalendarDate(year, month, Math.Min(Day, DaysInMonth(year, month)));
    }

    internal static long FloorDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
