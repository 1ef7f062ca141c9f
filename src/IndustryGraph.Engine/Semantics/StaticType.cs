namespace IndustryGraph.Engine.Semantics;

/// <summary>What is known of a value before anything runs. <see cref="Any"/> where nothing is.</summary>
internal enum StaticType
{
    Any,
    Null,
    Boolean,
    Integer,
    Float,

    /// <summary>An integer or a float.</summary>
    Number,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
}
