using System.Globalization;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>
/// A date as exact as it was stated. The row holds text that is stated that way, or a list: the day, its precision and,
/// for an end, true: a stored end is exclusive, so an end that states a month or a year is stored as the first day after
/// it.
/// </summary>
internal sealed class PartialDateShape : Shape
{
    public override bool Write(GraphValue value, ResponseWriter response)
    {
        switch (value.Kind)
        {
            case GraphValueKind.String:
                response.Json.String(value.AsUtf8());
                break;
            case GraphValueKind.Integer:
                response.Json.String(value.AsInteger().ToString("0000", CultureInfo.InvariantCulture));
                break;
            case GraphValueKind.Date:
                response.Json.String(Format(value, "DAY", isEnd: false)!);
                break;
            default:
                WriteStored(value.AsList(), response);
                break;
        }

        return true;
    }

    private static void WriteStored(GraphList stored, ResponseWriter response)
    {
        string? text = stored[0].IsNull ? null : Format(stored[0], stored[1].IsNull ? "DAY" : stored[1].AsString(), stored.Count > 2 && stored[2].IsTrue);
        if (text is null)
        {
            response.Json.Null();
        }
        else
        {
            response.Json.String(text);
        }
    }

    // A day that was inferred from the ends' own beginnings was not stated: there is nothing to show.
    private static string? Format(GraphValue day, string precision, bool isEnd)
    {
        DateOnly date = day.ToDateOnly();
        return precision switch
        {
            "INFERRED" => null,
            "YEAR" => (isEnd ? date.AddDays(-1) : date).ToString("yyyy", CultureInfo.InvariantCulture),
            "MONTH" => (isEnd ? date.AddDays(-1) : date).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
