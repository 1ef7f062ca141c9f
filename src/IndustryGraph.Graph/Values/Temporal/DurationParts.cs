namespace IndustryGraph.Graph.Values;

/// <summary>The units in which a duration may be given.</summary>
internal enum DurationUnit
{
    Years,
    Quarters,
    Months,
    Weeks,
    Days,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}

/// <summary>
/// Sums amounts of units into a duration. A fraction of a unit goes on to the next smaller one: of a month by the average
/// month of the calendar, of a day by 24 hours, of a nanosecond it is dropped.
/// </summary>
internal struct DurationParts
{
    private decimal months;
    private decimal days;
    private decimal seconds;
    private decimal nanoseconds;

    public DurationParts(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        this.months = months;
        this.days = days;
        this.seconds = seconds;
        this.nanoseconds = nanoseconds;
    }

    public void Add(DurationUnit unit, decimal amount)
    {
        try
        {
            AddUnchecked(unit, amount);
        }
        catch (OverflowException)
        {
            throw TemporalErrors.Overflow("The duration");
        }
    }

    public readonly GraphDuration ToDuration()
    {
        try
        {
            decimal wholeMonths = decimal.Truncate(months);
            decimal allDays = days + ((months - wholeMonths) * TimeUnits.SecondsPerAverageMonth / TimeUnits.SecondsPerDay);
            decimal wholeDays = decimal.Truncate(allDays);
            decimal allSeconds = seconds + SecondsOfFraction(wholeMonths, wholeDays);
            decimal wholeSeconds = decimal.Truncate(allSeconds);
            decimal allNanoseconds = decimal.Truncate(nanoseconds + ((allSeconds - wholeSeconds) * TimeUnits.NanosecondsPerSecond));
            decimal carried = decimal.Floor(allNanoseconds / TimeUnits.NanosecondsPerSecond);
            return new GraphDuration(
                (long)wholeMonths, (long)wholeDays, (long)(wholeSeconds + carried), (long)(allNanoseconds - (carried * TimeUnits.NanosecondsPerSecond)));
        }
        catch (OverflowException)
        {
            throw TemporalErrors.Overflow("The duration");
        }
    }

    // What is left of months and days, in seconds: multiplied before it is divided, so that no digit is lost.
    private readonly decimal SecondsOfFraction(decimal wholeMonths, decimal wholeDays) =>
        ((months - wholeMonths) * TimeUnits.SecondsPerAverageMonth) + ((days - wholeDays) * TimeUnits.SecondsPerDay);

    private void AddUnchecked(DurationUnit unit, decimal amount)
    {
        switch (unit)
        {
            case DurationUnit.Years:
                months += amount * 12;
                break;
            case DurationUnit.Quarters:
                months += amount * 3;
                break;
            case DurationUnit.Months:
                months += amount;
                break;
            case DurationUnit.Weeks:
                days += amount * 7;
                break;
            case DurationUnit.Days:
                days += amount;
                break;
            case DurationUnit.Hours:
                seconds += amount * 3_600;
                break;
            case DurationUnit.Minutes:
                seconds += amount * 60;
                break;
            case DurationUnit.Seconds:
                seconds += amount;
                break;
            case DurationUnit.Milliseconds:
                nanoseconds += amount * TimeUnits.NanosecondsPerMillisecond;
                break;
            case DurationUnit.Microseconds:
                nanoseconds += amount * TimeUnits.NanosecondsPerMicrosecond;
                break;
            default:
                nanoseconds += amount;
                break;
        }
    }
}
