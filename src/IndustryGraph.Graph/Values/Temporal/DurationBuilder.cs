namespace IndustryGraph.Graph.Values;

/// <summary>Makes durations of maps of amounts; amounts may be fractions.</summary>
internal static class DurationBuilder
{
    public static GraphDuration FromMap(GraphMap map)
    {
        if (map.Count == 0)
        {
            throw TemporalErrors.BadField("A duration needs at least one amount, as {days: 1}.");
        }

        var parts = default(DurationParts);
        for (int i = 0; i < map.Count; i++)
        {
            parts.Add(UnitOf(map.KeySpan[i]), ToDecimal(map.KeySpan[i], map.ValueSpan[i]));
        }

        return parts.ToDuration();
    }

    /// <summary>A number as an exact decimal: what was written as 0.1 is a tenth.</summary>
    public static decimal ToDecimal(string what, GraphValue value)
    {
        if (value.IsInteger)
        {
            return value.AsInteger();
        }

        if (!value.IsFloat)
        {
            throw TemporalErrors.WrongType($"{what} is {value}, and must be a number.");
        }

        double number = value.AsFloat();
        return Math.Abs(number) < 1e28 ? (decimal)number : throw TemporalErrors.Overflow("The duration");
    }

    private static DurationUnit UnitOf(string key) => key switch
    {
        "years" => DurationUnit.Years,
        "quarters" => DurationUnit.Quarters,
        "months" => DurationUnit.Months,
        "weeks" => DurationUnit.Weeks,
        "days" => DurationUnit.Days,
        "hours" => DurationUnit.Hours,
        "minutes" => DurationUnit.Minutes,
        "seconds" => DurationUnit.Seconds,
        "milliseconds" => DurationUnit.Milliseconds,
        "microseconds" => DurationUnit.Microseconds,
        "nanoseconds" => DurationUnit.Nanoseconds,
        _ => throw TemporalErrors.BadField($"'{key}' is no unit of a duration: years, quarters, months, weeks, days, hours, minutes, seconds or their fractions."),
    };
}
