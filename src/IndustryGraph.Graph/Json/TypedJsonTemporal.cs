using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Json;

/// <summary>Temporal values in typed JSON: ISO 8601 under the names that Neo4j gives their types.</summary>
internal static class TypedJsonTemporal
{
    public static GraphValue Parse(string type, string text) => type switch
    {
        "Date" => TemporalParser.Date(text),
        "LocalTime" => TemporalParser.LocalTime(text),
        "Time" => TemporalParser.Time(text),
        "LocalDateTime" => TemporalParser.LocalDateTime(text),
        "OffsetDateTime" or "ZonedDateTime" => TemporalParser.DateTime(text),
        "Duration" => TemporalParser.Duration(text),
        _ => throw new GraphException(
            GraphErrorCodes.NotSupported,
            $"Values of type {type} are not supported: return their parts (a point's x and y, a list of numbers) instead."),
    };
}
