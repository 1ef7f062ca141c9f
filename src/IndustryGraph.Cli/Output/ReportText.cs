using System.Globalization;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.Cli.Output;

/// <summary>What loading a data set did, in words.</summary>
internal static class ReportText
{
    public static string Of(ImportReport report)
    {
        string[] parts =
        [
            Part(report.EntitiesCreated, "entities"),
            Part(report.EntitiesUpdated, "entities updated"),
            Part(report.ClaimsRecorded, "claims recorded"),
            Part(report.ClaimsRetracted, "claims retracted"),
            Part(report.ClaimsKept, "claims kept as they were changed here"),
            string.Create(CultureInfo.InvariantCulture, $"{report.Elapsed.TotalSeconds:0.0} s"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Part(int count, string what) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
