using System.Globalization;

namespace IndustryGraph.Industry.Model;

/// <summary>A date as exact as it is known: a year, a month or a day. Written as ISO 8601 (<c>2019-07</c>).</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>The first and the last year that a partial date may have.</summary>
    public const int MinYear = 1000, MaxYear = 9998;

    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month from 1, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>The day of the month from 1, or 0 where it is not known.</summary>
    public int Day { get; }

    /// <summary>How exact it is, one of <see cref="DatePrecision"/>.</summary>
    public string Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day of the period that it names.</summary>
    public DateOnly FirstDay => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The day after the period that it names.</summary>
    public DateOnly NextPeriod => Day > 0 ? FirstDay.AddDays(1) : Month > 0 ? FirstDay.AddMonths(1) : FirstDay.AddYears(1);

    /// <summary>The whole of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> and <see cref="MaxYear"/>.</exception>
    public static PartialDate OfYear(int year) =>
        year is >= MinYear and <= MaxYear ? new PartialDate(year, 0, 0) : throw new ArgumentOutOfRangeException(nameof(year), year, "A year has four digits.");

    /// <summary>Reads <c>2019</c>, <c>2019-07</c> or <c>2019-07-12</c>; false for anything else and for days that no calendar has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryPart(text[..4], out int year) || year is < MinYear or > MaxYear)
        {
            return false;
        }

        int month = 0;
        int day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryPart(text[5..7], out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !TryPart(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by first day, then the less exact first.</summary>
    public int CompareTo(PartialDate other)
    {
        int byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : other.NextPeriod.CompareTo(NextPeriod);
    }

    /// <summary>Whether one period begins before the other.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one period begins after the other.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one period begins before the other, or they are equal.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one period begins after the other, or they are equal.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the two periods have a day in common.</summary>
    public bool Overlaps(PartialDate other) => FirstDay < other.NextPeriod && other.FirstDay < NextPeriod;

    /// <summary>ISO 8601, as exact as it is.</summary>
    public override string ToString()
    {
        if (Month == 0)
        {
            return Year.ToString("D4", CultureInfo.InvariantCulture);
        }

        return FirstDay.ToString(Day == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool TryPart(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
