using System.Globalization;
using System.Text;

namespace IndustryGraph.Graph.Values;

/// <summary>Renders temporal values as ISO 8601, leaving out seconds and fractions that are zero.</summary>
public static class TemporalFormatter
{
    /// <summary>The value, which must be temporal, as text that the parser reads back.</summary>
    public static string Format(GraphValue value)
    {
        var text = new StringBuilder(40);
        Append(text, value);
        return text.ToString();
    }

    /// <summary>An offset from UTC: <c>Z</c>, <c>+01:00</c> or <c>+00:53:28</c>.</summary>
    public static string FormatOffset(int offsetSeconds)
    {
        var text = new StringBuilder(9);
        AppendOffset(text, offsetSeconds);
        return text.ToString();
    }

    private static void Append(StringBuilder text, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Date:
                AppendDate(text, value.AsEpochDay());
                break;
            case GraphValueKind.LocalTime:
                AppendTime(text, value.AsNanosecondsOfDay());
                break;
            case GraphValueKind.Time:
                GraphTime time = value.As<GraphTime>();
                AppendTime(text, time.NanosecondsOfDay);
                AppendOffset(text, time.OffsetSeconds);
                break;
            case GraphValueKind.LocalDateTime:
                GraphLocalDateTime local = value.As<GraphLocalDateTime>();
                AppendDate(text, local.EpochDay);
                text.Append('T');
                AppendTime(text, local.NanosecondsOfDay);
                break;
            case GraphValueKind.DateTime:
                AppendDateTime(text, value.As<GraphDateTime>());
                break;
            case GraphValueKind.Duration:
                AppendDuration(text, value.As<GraphDuration>());
                break;
            default:
                throw new ArgumentException($"A value of kind {value.Kind} is not temporal.", nameof(value));
        }
    }

    private static void AppendDateTime(StringBuilder text, GraphDateTime value)
    {
        AppendDate(text, value.EpochDay);
        text.Append('T');
        AppendTime(text, value.NanosecondsOfDay);
        AppendOffset(text, value.OffsetSeconds);
        if (value.Zone is not null)
        {
            text.Append('[').Append(value.Zone).Append(']');
        }
    }

    private static void AppendDate(StringBuilder text, long epochDay)
    {
        CalendarDate date = CalendarDate.FromEpochDay(epochDay);
        if (date.Year < 0)
        {
            text.Append('-');
        }
        else if (date.Year > 9999)
        {
            text.Append('+');
        }

        text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(date.Year):D4}-{date.Month:D2}-{date.Day:D2}");
    }

    private static void AppendTime(StringBuilder text, long nanosecondsOfDay)
    {
        long seconds = nanosecondsOfDay / TimeUnits.NanosecondsPerSecond;
        long fraction = nanosecondsOfDay % TimeUnits.NanosecondsPerSecond;
        text.Append(CultureInfo.InvariantCulture, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}");
        if (seconds % 60 != 0 || fraction != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{seconds % 60:D2}");
            AppendFraction(text, fraction);
        }
    }

    private static void AppendOffset(StringBuilder text, int offsetSeconds)
    {
        if (offsetSeconds == 0)
        {
            text.Append('Z');
            return;
        }

        int absolute = Math.Abs(offsetSeconds);
        text.Append(offsetSeconds < 0 ? '-' : '+').Append(CultureInfo.InvariantCulture, $"{absolute / 3600:D2}:{absolute / 60 % 60:D2}");
        if (absolute % 60 != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{absolute % 60:D2}");
        }
    }

    private static void AppendDuration(StringBuilder text, GraphDuration value)
    {
        text.Append('P');
        AppendUnit(text, value.Months / 12, 'Y');
        AppendUnit(text, value.Months % 12, 'M');
        AppendUnit(text, value.Days, 'D');
        if (value.Seconds != 0 || value.Nanoseconds != 0)
        {
            text.Append('T');
            AppendClock(text, value);
        }
        else if (text.Length == 1)
        {
            text.Append("T0S");
        }
    }

    // Seconds are held rounded down; written they share one sign with their fraction.
    private static void AppendClock(StringBuilder text, GraphDuration value)
    {
        bool negative = value.Seconds < 0;
        bool borrow = negative && value.Nanoseconds != 0;
        long seconds = borrow ? value.Seconds + 1 : value.Seconds;
        long fraction = borrow ? TimeUnits.NanosecondsPerSecond - value.Nanoseconds : value.Nanoseconds;
        AppendUnit(text, seconds / 3600, 'H');
        AppendUnit(text, seconds / 60 % 60, 'M');
        long rest = seconds % 60;
        if (rest != 0 || fraction != 0)
        {
            text.Append(negative ? "-" : string.Empty).Append(Math.Abs(rest));
            AppendFraction(text, fraction);
            text.Append('S');
        }
    }

    private static void AppendUnit(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}").Append(unit);
        }
    }

    private static void AppendFraction(StringBuilder text, long nanoseconds)
    {
        if (nanoseconds != 0)
        {
            text.Append('.').Append(nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
        }
    }
}
