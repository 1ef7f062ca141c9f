namespace IndustryGraph.Graph.Values;

/// <summary>Takes temporal values apart, whatever their kind: the day, the time of day and the zone that each has or lacks.</summary>
internal readonly record struct TemporalParts(long? EpochDay, long? NanosecondsOfDay, TemporalZone? Zone, int OffsetSeconds)
{
    public bool HasDate => EpochDay is not null;

    public bool HasTime => NanosecondsOfDay is not null;

    public bool HasZone => Zone is not null;

    /// <summary>The parts of a temporal value that is no duration; null for other values.</summary>
    public static TemporalParts? TryOf(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Date:
                return new TemporalParts(value.AsEpochDay(), null, null, 0);
            case GraphValueKind.LocalTime:
                return new TemporalParts(null, value.AsNanosecondsOfDay(), null, 0);
            case GraphValueKind.Time:
                GraphTime time = value.As<GraphTime>();
                return new TemporalParts(null, time.NanosecondsOfDay, TemporalZone.FromOffset(time.OffsetSeconds), time.OffsetSeconds);
            case GraphValueKind.LocalDateTime:
                GraphLocalDateTime local = value.As<GraphLocalDateTime>();
                return new TemporalParts(local.EpochDay, local.NanosecondsOfDay, null, 0);
            case GraphValueKind.DateTime:
                GraphDateTime zoned = value.As<GraphDateTime>();
                return new TemporalParts(zoned.EpochDay, zoned.NanosecondsOfDay, TemporalZone.Of(zoned), zoned.OffsetSeconds);
            default:
                return null;
        }
    }

    /// <summary>The parts of a value that must be temporal and have a date.</summary>
    public static TemporalParts WithDate(GraphValue value, string target) =>
        TryOf(value) is { HasDate: true } parts ? parts : throw Unfit(value, target, "a date");

    /// <summary>The parts of a value that must be temporal and have a time.</summary>
    public static TemporalParts WithTime(GraphValue value, string target) =>
        TryOf(value) is { HasTime: true } parts ? parts : throw Unfit(value, target, "a time of day");

    private static Errors.GraphException Unfit(GraphValue value, string target, string lacking) =>
        TemporalErrors.WrongType($"A {target} cannot be made of {value.Kind}: it lacks {lacking}.");
}
