namespace IndustryGraph.Graph.Values;

/// <summary>Reads the parts of ISO 8601 texts from left to right: dates, times, offsets and zones, in their basic and extended forms.</summary>
internal ref struct TemporalTextReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public bool TryTake(char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    /// <summary>A day: a calendar date, a week date, a quarter date or an ordinal date; parts left out are their first.</summary>
    public bool TryReadDate(out long epochDay)
    {
        epochDay = 0;
        bool signed = !rest.IsEmpty && rest[0] is '+' or '-';
        bool negative = signed && rest[0] == '-';
        if (signed)
        {
            rest = rest[1..];
        }

        int yearDigits = signed ? CountDigits() : 4;
        if (yearDigits is 0 or > 9 || !TryReadNumber(yearDigits, out long year))
        {
            return false;
        }

        year = negative ? -year : year;
        if (rest.IsEmpty || rest[0] is 'T' or '[')
        {
            return DateFields.TryFromCalendar(year, 1, 1, out epochDay);
        }

        return TryTake('-') ? TryReadExtendedDate(year, out epochDay) : TryReadBasicDate(year, out epochDay);
    }

    /// <summary>A time of day as nanoseconds; minutes, seconds and fractions of a second may be left out.</summary>
    public bool TryReadTime(out long nanosecondsOfDay)
    {
        nanosecondsOfDay = 0;
        int digits = CountDigits();
        bool extended = digits is 1 or 2;
        long minute = 0;
        long second = 0;
        long fraction = 0;
        if (!TryReadNumber(extended ? digits : 2, out long hour))
        {
            return false;
        }

        if (extended ? TryTake(':') : CountDigits() > 0)
        {
            if (!TryReadTimePart(extended, out minute))
            {
                return false;
            }

            if (extended ? TryTake(':') : CountDigits() > 0)
            {
                if (!TryReadTimePart(extended, out second) || !TryReadFraction(out fraction))
                {
                    return false;
                }
            }
        }

        nanosecondsOfDay = (((((hour * 60) + minute) * 60) + second) * TimeUnits.NanosecondsPerSecond) + fraction;
        return hour <= 23 && minute <= 59 && second <= 59;
    }

    /// <summary>An offset from UTC in seconds: <c>Z</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>, <c>+01:00:30</c>.</summary>
    public bool TryReadOffset(out int offsetSeconds)
    {
        offsetSeconds = 0;
        if (TryTake('Z'))
        {
            return true;
        }

        bool negative = TryTake('-');
        if (!negative && !TryTake('+'))
        {
            return false;
        }

        long minutes = 0;
        long seconds = 0;
        if (!TryReadNumber(2, out long hours))
        {
            return false;
        }

        bool hasMinutes = TryTake(':') || CountDigits() > 0;
        if (hasMinutes && !TryReadNumber(2, out minutes))
        {
            return false;
        }

        bool hasSeconds = hasMinutes && (TryTake(':') || CountDigits() > 0);
        if (hasSeconds && !TryReadNumber(2, out seconds))
        {
            return false;
        }

        int total = (int)((((hours * 60) + minutes) * 60) + seconds);
        offsetSeconds = negative ? -total : total;
        return minutes <= 59 && seconds <= 59 && total <= TimeUnits.MaxOffsetSeconds;
    }

    /// <summary>The name of a zone in brackets.</summary>
    public bool TryReadZone(out string zone)
    {
        zone = string.Empty;
        if (!TryTake('['))
        {
            return false;
        }

        int end = rest.IndexOf(']');
        if (end < 0)
        {
            return false;
        }

        zone = rest[..end].ToString();
        rest = rest[(end + 1)..];
        return true;
    }

    private bool TryReadBasicDate(long year, out long epochDay)
    {
        epochDay = 0;
        if (TryTake('W'))
        {
            long day = 1;
            return TryReadNumber(2, out long week) && (CountDigits() == 0 || TryReadNumber(1, out day)) && DateFields.TryFromWeek(year, week, day, out epochDay);
        }

        if (TryTake('Q'))
        {
            long day = 1;
            return TryReadNumber(1, out long quarter)
                && (CountDigits() == 0 || TryReadNumber(2, out day))
                && DateFields.TryFromQuarter(year, quarter, day, out epochDay);
        }

        int digits = CountDigits();
        if (digits == 3)
        {
            return TryReadNumber(3, out long ordinal) && DateFields.TryFromOrdinal(year, ordinal, out epochDay);
        }

        long dayOfMonth = 1;
        return TryReadNumber(2, out long month)
            && (digits == 2 || TryReadNumber(2, out dayOfMonth))
            && DateFields.TryFromCalendar(year, month, dayOfMonth, out epochDay);
    }

    private bool TryReadExtendedDate(long year, out long epochDay)
    {
        epochDay = 0;
        if (TryTake('W'))
        {
            long day = 1;
            return TryReadUpToTwoDigits(out long week) && (!TryTake('-') || TryReadNumber(1, out day)) && DateFields.TryFromWeek(year, week, day, out epochDay);
        }

        if (TryTake('Q'))
        {
            long day = 1;
            return TryReadNumber(1, out long quarter)
                && (!TryTake('-') || TryReadUpToTwoDigits(out day))
                && DateFields.TryFromQuarter(year, quarter, day, out epochDay);
        }

        if (CountDigits() == 3)
        {
            return TryReadNumber(3, out long ordinal) && DateFields.TryFromOrdinal(year, ordinal, out epochDay);
        }

        long dayOfMonth = 1;
        return TryReadUpToTwoDigits(out long month)
            && (!TryTake('-') || TryReadUpToTwoDigits(out dayOfMonth))
            && DateFields.TryFromCalendar(year, month, dayOfMonth, out epochDay);
    }

    private bool TryReadTimePart(bool extended, out long value) => extended ? TryReadUpToTwoDigits(out value) : TryReadNumber(2, out value);

    private bool TryReadFraction(out long nanoseconds)
    {
        nanoseconds = 0;
        if (!TryTake('.') && !TryTake(','))
        {
            return true;
        }

        int digits = CountDigits();
        if (digits is 0 or > 9 || !TryReadNumber(digits, out nanoseconds))
        {
            return false;
        }

        for (int i = digits; i < 9; i++)
        {
            nanoseconds *= 10;
        }

        return true;
    }

    private bool TryReadUpToTwoDigits(out long value) => TryReadNumber(CountDigits() == 1 ? 1 : 2, out value);

    private bool TryReadNumber(int digits, out long value)
    {
        value = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        foreach (char digit in rest[..digits])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        rest = rest[digits..];
        return true;
    }

    private readonly int CountDigits()
    {
        int count = rest.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? rest.Length : count;
    }
}
