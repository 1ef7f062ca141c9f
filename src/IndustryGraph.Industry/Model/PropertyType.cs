namespace IndustryGraph.Industry.Model;

/// <summary>How a property is written in a file and held in the graph.</summary>
public enum PropertyType
{
    /// <summary>A slug; text in the graph.</summary>
    Id,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>Items of text, separated by semicolons in a file.</summary>
    TextList,

    /// <summary>A calendar year; an integer in the graph.</summary>
    Year,

    /// <summary>A whole number that may exceed 32 bits.</summary>
    Integer,

    /// <summary>A percentage from 0 to 100; a float in the graph.</summary>
    Percent,

    /// <summary>A year, month or day; text in the graph, as exact as known.</summary>
    PartialDate,

    /// <summary>One of the property's values.</summary>
    Enumeration,

    /// <summary>Several of the property's values.</summary>
    EnumerationList,

    /// <summary>ISO 3166-1 alpha-2: two upper-case letters.</summary>
    Country,

    /// <summary>ISO 4217: three upper-case letters.</summary>
    Currency,

    /// <summary>An absolute http or https address.</summary>
    Url,
}
