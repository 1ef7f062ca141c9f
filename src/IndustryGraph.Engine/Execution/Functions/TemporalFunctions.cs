using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions that make dates and times: of their parts, of text, of other values, of the clock, and by truncation.</summary>
internal static class TemporalFunctions
{
    private const ValueKinds Source = ValueKinds.String | ValueKinds.Map | ValueKinds.Instant;

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        .. Family("date", GraphValueKind.Date, StaticType.Date, "date"),
        .. Family("localtime", GraphValueKind.LocalTime, StaticType.LocalTime, "time without an offset"),
        .. Family("time", GraphValueKind.Time, StaticType.Time, "time with an offset"),
        .. Family("localdatetime", GraphValueKind.LocalDateTime, StaticType.LocalDateTime, "date and time without an offset"),
        .. Family("datetime", GraphValueKind.DateTime, StaticType.DateTime, "date and time with an offset or zone"),
        new("datetime.fromepoch", [new("seconds", ValueKinds.Integer), new("nanoseconds", ValueKinds.Integer)], StaticType.DateTime,
            "The date and time of seconds and nanoseconds since 1970-01-01T00:00Z.",
            (arguments, in _) => TemporalBuilder.FromEpoch(arguments[0].AsInteger(), arguments[1].AsInteger())),
        new("datetime.fromepochmillis", [new("milliseconds", ValueKinds.Integer)], StaticType.DateTime,
            "The date and time of milliseconds since 1970-01-01T00:00Z.", (arguments, in _) => FromEpochMillis(arguments[0].AsInteger())),
    ];

    private static IEnumerable<FunctionDefinition> Family(string name, GraphValueKind kind, StaticType result, string noun)
    {
        // Without an argument, or with a map of a zone only, the clock decides; with any other the call is a constant.
        yield return new FunctionDefinition(
            name, [new("source", Source)], result, $"The {noun} of text, a map of parts or another temporal value; without an argument the current one.",
            (arguments, in row) => arguments.Length == 0
                ? TemporalBuilder.Now(kind, row.Context.StatementTime, TemporalZone.Utc)
                : TemporalBuilder.Build(kind, arguments[0], row.Context.StatementTime))
        {
            MinArguments = 0,
            DependsOn = FunctionDependency.Statement,
            IsConstantFor = arguments => arguments.Count == 1 && (arguments[0].Kind != GraphValueKind.Map || IsConstant(kind, arguments[0].AsMap())),
        };
        yield return Clock(name, kind, result, noun, "transaction", FunctionDependency.Statement, (in Row row) => row.Context.TransactionTime);
        yield return Clock(name, kind, result, noun, "statement", FunctionDependency.Statement, (in Row row) => row.Context.StatementTime);
        yield return Clock(name, kind, result, noun, "realtime", FunctionDependency.Volatile, (in Row row) => row.Context.Time.GetUtcNow());
        yield return new FunctionDefinition(
            $"{name}.truncate", [new("unit", ValueKinds.String), new("value", ValueKinds.Instant), new("fields", ValueKinds.Map)], result,
            $"The {noun} at the beginning of a unit, with given fields set afterwards.",
            (arguments, in row) => Truncate(kind, arguments, row))
        {
            MinArguments = 1,
            DependsOn = FunctionDependency.Statement,
            IsConstantFor = arguments => arguments.Count > 1 && kind != GraphValueKind.Time,
        };
    }

    // The clock gives the value of a map that only names a zone, and the offset of a named zone for a time without a date.
    private static bool IsConstant(GraphValueKind kind, GraphMap fields) =>
        kind != GraphValueKind.Time && fields.KeySpan.ContainsAnyExcept("timezone");

    private delegate DateTimeOffset ClockReader(in Row row);

    private static FunctionDefinition Clock(
        string name, GraphValueKind kind, StaticType result, string noun, string clock, FunctionDependency dependency, ClockReader read) =>
        new(
            $"{name}.{clock}", [new("timezone", ValueKinds.String)], result, $"The current {noun} by the clock of the {clock}, in a zone if given.",
            (arguments, in row) => TemporalBuilder.Now(
                kind, read(row), arguments.Length == 0 ? TemporalZone.Utc : TemporalZone.Parse(arguments[0].AsString())))
        {
            MinArguments = 0,
            DependsOn = dependency,
        };

    private static GraphValue Truncate(GraphValueKind kind, ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        DateTimeOffset now = row.Context.StatementTime;
        GraphValue value = arguments.Length > 1 ? arguments[1] : TemporalBuilder.Now(GraphValueKind.DateTime, now, TemporalZone.Utc);
        return TemporalTruncation.Truncate(kind, arguments[0].AsString(), value, arguments.Length > 2 ? arguments[2].AsMap() : GraphMap.Empty, now);
    }

    private static GraphValue FromEpochMillis(long milliseconds)
    {
        long seconds = Math.DivRem(milliseconds, 1000, out long rest);
        return TemporalBuilder.FromEpoch(seconds, rest * 1_000_000);
    }
}
