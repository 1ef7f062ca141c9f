using System.Buffers;
using System.Globalization;

namespace IndustryGraph.Graph.Values;

/// <summary>Reads durations: units with letters, each perhaps signed and with a fraction, or the form of a date and time after a P.</summary>
internal ref struct DurationParser
{
    private const string Example = "P1Y2M3DT4H5M6.789S";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    private readonly string text;
    private ReadOnlySpan<char> rest;

    private DurationParser(string text)
    {
        this.text = text;
        rest = text;
    }

    public static GraphDuration Parse(string text)
    {
        var parser = new DurationParser(text);
        int sign = parser.TakeSign();
        if (!parser.TryTake('P'))
        {
            throw TemporalErrors.Unreadable(text, "duration", Example);
        }

        return parser.TryReadDateForm(sign) ?? parser.ReadUnits(sign);
    }

    private GraphDuration ReadUnits(int sign)
    {
        var parts = default(DurationParts);
        bool any = false;
        bool inTime = false;
        string order = "YMWD";
        while (!rest.IsEmpty)
        {
            if (!inTime && TryTake('T'))
            {
                inTime = true;
                any = false;
                order = "HMS";
                continue;
            }

            decimal amount = sign * ReadAmount();
            int place = rest.IsEmpty ? -1 : order.IndexOf(rest[0], StringComparison.Ordinal);
            if (place < 0)
            {
                throw TemporalErrors.Unreadable(text, "duration", Example);
            }

            parts.Add(UnitOf(rest[0], inTime), amount);
            order = order[(place + 1)..];
            rest = rest[1..];
            any = true;
        }

        return any ? parts.ToDuration() : throw TemporalErrors.Unreadable(text, "duration", Example);
    }

    // P2012-02-02T14:37:21.545 and P20120202T143721.545: the fields of a date and time read as amounts.
    private GraphDuration? TryReadDateForm(int sign)
    {
        ReadOnlySpan<char> form = rest;
        bool extended = form.Length >= 10 && form[4] == '-' && form[7] == '-';
        int timeStart = extended ? 10 : 8;
        if (form.Length <= timeStart || form[timeStart] != 'T')
        {
            return null;
        }

        Span<char> digits = stackalloc char[8];
        form[..4].CopyTo(digits);
        form.Slice(extended ? 5 : 4, 2).CopyTo(digits[4..]);
        form.Slice(extended ? 8 : 6, 2).CopyTo(digits[6..]);
        var time = new TemporalTextReader(form[(timeStart + 1)..]);
        if (digits.ContainsAnyExceptInRange('0', '9') || !time.TryReadTime(out long nanoseconds) || !time.IsAtEnd)
        {
            return null;
        }

        int date = int.Parse(digits, CultureInfo.InvariantCulture);
        return new GraphDuration(sign * (((date / 10_000) * 12L) + (date / 100 % 100)), sign * (date % 100L), 0, sign * nanoseconds);
    }

    private decimal ReadAmount()
    {
        int sign = TakeSign();
        int length = rest.IndexOfAnyExcept(NumberCharacters);
        ReadOnlySpan<char> number = length < 0 ? rest : rest[..length];
        bool malformed = number.IsEmpty || !char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[^1]) || number.Count('.') + number.Count(',') > 1;
        Span<char> pointed = number.Length <= 64 ? stackalloc char[number.Length] : throw TemporalErrors.Overflow("The duration");
        number.Replace(pointed, ',', '.');
        if (malformed || !decimal.TryParse(pointed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            throw TemporalErrors.Unreadable(text, "duration", Example);
        }

        rest = rest[number.Length..];
        return sign * amount;
    }

    private static DurationUnit UnitOf(char letter, bool inTime) => letter switch
    {
        'Y' => DurationUnit.Years,
        'M' when !inTime => DurationUnit.Months,
        'W' => DurationUnit.Weeks,
        'D' => DurationUnit.Days,
        'H' => DurationUnit.Hours,
        'M' => DurationUnit.Minutes,
        _ => DurationUnit.Seconds,
    };

    private int TakeSign()
    {
        bool negative = TryTake('-');
        if (!negative)
        {
            TryTake('+');
        }

        return negative ? -1 : 1;
    }

    private bool TryTake(char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }
}
