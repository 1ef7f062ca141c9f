using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions that make durations: of their parts, of text, and between two temporal values.</summary>
internal static class DurationFunctions
{
    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        new("duration", [new("source", ValueKinds.String | ValueKinds.Map | ValueKinds.Duration)], StaticType.Duration, "The duration of text or a map of amounts.",
            (arguments, in _) => TemporalBuilder.Duration(arguments[0])),
        Between("duration.between", "The time between two values in months, days and seconds.", DurationBetween.Mixed),
        Between("duration.inMonths", "The time between two values in whole months.", DurationBetween.InMonths),
        Between("duration.inDays", "The time between two values in whole days.", DurationBetween.InDays),
        Between("duration.inSeconds", "The time between two values in seconds.", DurationBetween.InSeconds),
    ];

    private static FunctionDefinition Between(string name, string description, Func<GraphValue, GraphValue, GraphValue> compute) => new(
        name, [new("from", ValueKinds.Instant), new("to", ValueKinds.Instant)], StaticType.Duration, description,
        (arguments, in _) => compute(arguments[0], arguments[1]));
}
