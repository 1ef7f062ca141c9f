using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>The errors of temporal values, in one voice.</summary>
internal static class TemporalErrors
{
    public static GraphException Unreadable(string text, string type, string example) =>
        new(GraphErrorCodes.ArgumentError, $"'{text}' is no {type}: write it as {example}.");

    public static GraphException OutOfRange(string field, long value, long from, long to) =>
        new(GraphErrorCodes.ArgumentError, $"{field} is {value}, and must lie between {from} and {to}.")
        {
            Tck = new TckClassification("ArgumentError", ErrorPhase.Runtime, "NumberOutOfRange"),
        };

    public static GraphException BadField(string message) => new(GraphErrorCodes.ArgumentError, message);

    public static GraphException WrongType(string message) =>
        new(GraphErrorCodes.TypeError, message) { Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentValue") };

    public static GraphException Overflow(string what) =>
        new(GraphErrorCodes.ArithmeticError, $"{what} leaves the range of temporal values (years ±999999999, 64-bit seconds).");

    public static GraphException UnknownZone(string zone) =>
        new(GraphErrorCodes.ArgumentError, $"'{zone}' is no time zone: give a name of the tz database as 'Europe/Stockholm' or an offset as '+01:00'.");
}
