using System.Globalization;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Analyses;

/// <summary>Days and instants as users write them, with the words for the present.</summary>
internal static class AnalysisDates
{
    /// <summary>A whole day or <c>today</c> (UTC); null where the text is neither. A month or year is no day.</summary>
    public static GraphValue? Day(string text, TimeProvider clock) =>
        text == "today" ? GraphValue.Date(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? GraphValue.Date(day)
        : null;

    /// <summary>An instant or <c>now</c>; null where the text is neither.</summary>
    public static GraphValue? Instant(string text, TimeProvider clock)
    {
        if (text == "now")
        {
            return GraphValue.DateTime(clock.GetUtcNow());
        }

        try
        {
            return TemporalParser.DateTime(text);
        }
        catch (GraphException)
        {
            return null;
        }
    }
}
