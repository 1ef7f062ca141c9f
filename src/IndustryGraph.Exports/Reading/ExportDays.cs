using System.Globalization;

namespace IndustryGraph.Exports.Reading;

/// <summary>Days as ISO 8601.</summary>
internal static class ExportDays
{
    public static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
