using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>Reads temporal values from ISO 8601 text, in the basic and extended forms that openCypher takes.</summary>
/// <remarks>All members throw <see cref="GraphException"/> with <see cref="GraphErrorCodes.ArgumentError"/> for other text.</remarks>
public static class TemporalParser
{
    /// <summary>A day, as <c>2019-07-09</c>, <c>20190709</c>, <c>2019-07</c>, <c>2019</c>, <c>2019-W28-2</c>, <c>2019-Q3-9</c> or <c>2019-190</c>.</summary>
    public static GraphValue Date(string text)
    {
        var reader = new TemporalTextReader(text);
        return reader.TryReadDate(out long day) && reader.IsAtEnd
            ? GraphValue.DateFromEpochDay(day)
            : throw TemporalErrors.Unreadable(text, "date", "2019-07-09");
    }

    /// <summary>A time of day without offset, as <c>21:40:32.142</c>, <c>214032</c> or <c>21</c>.</summary>
    public static GraphValue LocalTime(string text)
    {
        var reader = new TemporalTextReader(text);
        return reader.TryReadTime(out long nanoseconds) && reader.IsAtEnd
            ? GraphValue.LocalTimeFromNanoseconds(nanoseconds)
            : throw TemporalErrors.Unreadable(text, "local time", "21:40:32.142");
    }

    /// <summary>A time of day with an offset, as <c>21:40:32+01:00</c> or <c>2140Z</c>; without one it is UTC.</summary>
    public static GraphValue Time(string text)
    {
        var reader = new TemporalTextReader(text);
        int offset = 0;
        return reader.TryReadTime(out long nanoseconds) && (reader.IsAtEnd || reader.TryReadOffset(out offset)) && reader.IsAtEnd
            ? GraphValue.Object(new GraphTime(nanoseconds, offset))
            : throw TemporalErrors.Unreadable(text, "time", "21:40:32+01:00");
    }

    /// <summary>A day and time without offset, as <c>2019-07-09T21:40:32</c>; without a time it is midnight.</summary>
    public static GraphValue LocalDateTime(string text)
    {
        var reader = new TemporalTextReader(text);
        long nanoseconds = 0;
        return reader.TryReadDate(out long day) && (!reader.TryTake('T') || reader.TryReadTime(out nanoseconds)) && reader.IsAtEnd
            ? GraphValue.Object(new GraphLocalDateTime(day, nanoseconds))
            : throw TemporalErrors.Unreadable(text, "local date and time", "2019-07-09T21:40:32");
    }

    /// <summary>
    /// A day and time with an offset, a named zone or both, as <c>2019-07-09T21:40:32+02:00[Europe/Stockholm]</c>; without
    /// either it is UTC.
    /// </summary>
    public static GraphValue DateTime(string text)
    {
        const string Example = "2019-07-09T21:40:32+02:00 or 2019-07-09T21:40:32[Europe/Stockholm]";
        var reader = new TemporalTextReader(text);
        long nanoseconds = 0;
        if (!reader.TryReadDate(out long day) || (reader.TryTake('T') && !reader.TryReadTime(out nanoseconds)))
        {
            throw TemporalErrors.Unreadable(text, "date and time", Example);
        }

        bool hasOffset = reader.TryReadOffset(out int offset);
        bool hasZone = reader.TryReadZone(out string zoneName);
        if (!reader.IsAtEnd)
        {
            throw TemporalErrors.Unreadable(text, "date and time", Example);
        }

        if (!hasZone)
        {
            return GraphValue.Object(new GraphDateTime(day, nanoseconds, offset, zone: null));
        }

        TemporalZone zone = TemporalZone.Parse(zoneName);
        GraphDateTime? value = hasOffset ? zone.AtLocalWithOffset(day, nanoseconds, offset) : zone.AtLocal(day, nanoseconds);
        return value is null
            ? throw TemporalErrors.BadField($"'{text}' states an offset that {zoneName} does not have then: leave the offset out or correct it.")
            : GraphValue.Object(value);
    }

    /// <summary>A duration, as <c>P12Y5M14DT16H12M70.5S</c>, <c>P2.5W</c> or <c>P2012-02-02T14:37:21.545</c>.</summary>
    public static GraphValue Duration(string text) => GraphValue.Object(DurationParser.Parse(text));
}
