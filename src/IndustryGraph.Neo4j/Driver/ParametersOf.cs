using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>Statements and values as the driver takes them.</summary>
internal static class ParametersOf
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static Query Query(TransportStatement statement)
    {
        Dictionary<string, object?> parameters = statement.Parameters.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal);
        if (statement.Tag is { } tag)
        {
            parameters[StatementTag.ParameterName] = tag;
        }

        return new Query(statement.Text, parameters);
    }

    private static object? Of(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => null,
        GraphValueKind.Boolean => value.AsBoolean(),
        GraphValueKind.Integer => value.AsInteger(),
        GraphValueKind.Float => value.AsFloat(),
        GraphValueKind.String => value.AsString(),
        GraphValueKind.List => value.AsList().Select(Of).ToList(),
        GraphValueKind.Map => value.AsMap().ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal),
        GraphValueKind.Date => DateOf(value.AsEpochDay()),
        GraphValueKind.LocalTime => LocalTimeOf(value.AsNanosecondsOfDay()),
        GraphValueKind.Time => TimeOf(value.As<GraphTime>()),
        GraphValueKind.LocalDateTime => LocalDateTimeOf(value.As<GraphLocalDateTime>()),
        GraphValueKind.DateTime => DateTimeOf(value.As<GraphDateTime>()),
        GraphValueKind.Duration => DurationOf(value.As<GraphDuration>()),
        _ => throw new GraphException(GraphErrorCodes.RequestInvalid, $"A parameter holds a {value.Kind}, which Neo4j does not take: give its id instead."),
    };

    private static LocalDate DateOf(long epochDay)
    {
        CalendarDate day = CalendarDate.FromEpochDay(epochDay);
        return new LocalDate((int)day.Year, day.Month, day.Day);
    }

    private static LocalTime LocalTimeOf(long nanoseconds)
    {
        Clock clock = Clock.Of(nanoseconds);
        return new LocalTime(clock.Hour, clock.Minute, clock.Second, clock.Nanosecond);
    }

    private static OffsetTime TimeOf(GraphTime time)
    {
        Clock clock = Clock.Of(time.NanosecondsOfDay);
        return new OffsetTime(clock.Hour, clock.Minute, clock.Second, clock.Nanosecond, time.OffsetSeconds);
    }

    private static LocalDateTime LocalDateTimeOf(GraphLocalDateTime value)
    {
        CalendarDate day = CalendarDate.FromEpochDay(value.EpochDay);
        Clock clock = Clock.Of(value.NanosecondsOfDay);
        return new LocalDateTime((int)day.Year, day.Month, day.Day, clock.Hour, clock.Minute, clock.Second, clock.Nanosecond);
    }

    private static ZonedDateTime DateTimeOf(GraphDateTime value) =>
        new(value.EpochSeconds, value.NanosecondOfSecond, value.Zone is { } zone ? Zone.Of(zone) : Zone.Of(value.OffsetSeconds));

    private static Duration DurationOf(GraphDuration value) => new(value.Months, value.Days, value.Seconds, value.Nanoseconds);

    /// <summary>Nanoseconds of a day as a clock shows them.</summary>
    private readonly record struct Clock(int Hour, int Minute, int Second, int Nanosecond)
    {
        public static Clock Of(long nanoseconds)
        {
            int seconds = (int)(nanoseconds / NanosecondsPerSecond);
            return new Clock(seconds / 3600, seconds / 60 % 60, seconds % 60, (int)(nanoseconds % NanosecondsPerSecond));
        }
    }
}
