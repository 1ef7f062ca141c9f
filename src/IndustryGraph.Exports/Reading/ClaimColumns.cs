using IndustryGraph.Industry.Claims;

namespace IndustryGraph.Exports.Reading;

/// <summary>What statements return of a claim, after the ids of its two ends.</summary>
internal static class ClaimColumns
{
    public static string Of(ClaimFilter filter) =>
        $"claim, {ClaimDates.Start("claim")} AS statedFrom, {ClaimDates.End("claim")} AS statedTo, {filter.StatusOn("claim")} AS statusOn";
}
