namespace IndustryGraph.Graph.Values;

/// <summary>The units to which temporal values are truncated, from coarse to fine.</summary>
internal enum TemporalUnit
{
    Millennium,
    Century,
    Decade,
    Year,
    WeekYear,
    Quarter,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
}
