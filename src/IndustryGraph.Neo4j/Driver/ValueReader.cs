using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>Values of the driver as ours.</summary>
internal static class ValueReader
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static GraphValue Read(object? value) => value switch
    {
        null => GraphValue.Null,
        bool boolean => GraphValue.Boolean(boolean),
        long integer => GraphValue.Integer(integer),
        double number => GraphValue.Float(number),
        string text => GraphValue.String(text),
        IDictionary<string, object> map => GraphValue.Object(MapOf(map)),
        INode node => GraphValue.Object(NodeOf(node)),
        IRelationship relationship => GraphValue.Object(RelationshipOf(relationship)),
        IPath path => GraphValue.Object(PathOf(path)),
        LocalDate date => GraphValue.Date(date.Year, date.Month, date.Day),
        LocalTime time => GraphValue.LocalTimeFromNanoseconds(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        OffsetTime time => GraphValue.Object(new GraphTime(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds)),
        LocalDateTime time => GraphValue.Object(new GraphLocalDateTime(
            new CalendarDate(time.Year, time.Month, time.Day).ToEpochDay(), Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond))),
        ZonedDateTime time => GraphValue.Object(ZoneOf(time.Zone).AtInstant(time.UtcSeconds, time.Nanosecond)),
        Duration duration => GraphValue.Object(new GraphDuration(duration.Months, duration.Days, duration.Seconds, duration.Nanos)),
        System.Collections.IEnumerable list => GraphValue.List([.. list.Cast<object?>().Select(Read)]),
        _ => throw new GraphException(
            GraphErrorCodes.NotSupported, $"Values of type {value.GetType().Name} are not supported: return their parts (a point's x and y, a list of numbers) instead."),
    };

    private static GraphMap MapOf(IEnumerable<KeyValuePair<string, object>> map) =>
        GraphMap.Of(map.Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Value))));

    private static GraphNode NodeOf(INode node) => new(ElementIdNumber.Of(node.ElementId), node.ElementId, node.Labels, MapOf(node.Properties));

    private static GraphRelationship RelationshipOf(IRelationship relationship) => new(
        ElementIdNumber.Of(relationship.ElementId),
        relationship.ElementId,
        relationship.Type,
        ElementIdNumber.Of(relationship.StartNodeElementId),
        relationship.StartNodeElementId,
        ElementIdNumber.Of(relationship.EndNodeElementId),
        relationship.EndNodeElementId,
        MapOf(relationship.Properties));

    private static GraphPath PathOf(IPath path) => new(
        [.. path.Nodes.Select(node => GraphValue.Object(NodeOf(node)))],
        [.. path.Relationships.Select(relationship => GraphValue.Object(RelationshipOf(relationship)))]);

    private static TemporalZone ZoneOf(Zone zone) => zone switch
    {
        ZoneId named => TemporalZone.Parse(named.Id),
        ZoneOffset offset => TemporalZone.FromOffset(offset.OffsetSeconds),
        _ => TemporalZone.Utc,
    };

    private static long Nanoseconds(int hour, int minute, int second, int nanosecond) => (((hour * 3600L) + (minute * 60) + second) * NanosecondsPerSecond) + nanosecond;
}
