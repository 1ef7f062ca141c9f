using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Claims;

/// <summary>The days on which a claim holds, half-open: from <see cref="From"/>, up to but without <see cref="To"/>.</summary>
/// <param name="From">The first day; null where the beginning is open.</param>
/// <param name="FromPrecision">How exactly it is known, one of <see cref="Model.DatePrecision"/>; null with it.</param>
/// <param name="To">The day after the last; null where the end is open.</param>
/// <param name="ToPrecision">How exactly it is known, one of <see cref="Model.DatePrecision"/>; null with it.</param>
public readonly record struct ClaimSpan(DateOnly? From, string? FromPrecision, DateOnly? To, string? ToPrecision)
{
    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day < to);

    internal void AddTo(PropertyMapBuilder properties)
    {
        properties.Add("validFrom", From is { } from ? GraphValue.Date(from) : GraphValue.Null);
        properties.Add("validFromPrecision", GraphValue.String(FromPrecision));
        properties.Add("validTo", To is { } to ? GraphValue.Date(to) : GraphValue.Null);
        properties.Add("validToPrecision", GraphValue.String(ToPrecision));
    }
}
