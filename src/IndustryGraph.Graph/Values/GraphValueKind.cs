namespace IndustryGraph.Graph.Values;

/// <summary>The type of a <see cref="GraphValue"/>, as openCypher names them.</summary>
public enum GraphValueKind : byte
{
    /// <summary>The absence of a value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 64-bit signed integer.</summary>
    Integer,

    /// <summary>A 64-bit IEEE 754 number.</summary>
    Float,

    /// <summary>Text, held as UTF-8.</summary>
    String,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A map from text keys to values.</summary>
    Map,

    /// <summary>A node.</summary>
    Node,

    /// <summary>A relationship.</summary>
    Relationship,

    /// <summary>A path: nodes and relationships in turn.</summary>
    Path,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A time of day without offset.</summary>
    LocalTime,

    /// <summary>A time of day with an offset from UTC (TIME in openCypher).</summary>
    Time,

    /// <summary>A day and time without offset.</summary>
    LocalDateTime,

    /// <summary>A day and time with an offset or a named zone (DATETIME in openCypher).</summary>
    DateTime,

    /// <summary>Months, days, seconds and nanoseconds.</summary>
    Duration,
}
