using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The connections of a path search by the names of their types; a search is made for a graph, which knows their ids.</summary>
internal sealed record PathShape(IReadOnlyList<ConnectionShape> Connections)
{
    /// <summary>Whether nothing can match: a connection is to be repeated more often than it may.</summary>
    public bool IsEmpty => Connections.Any(connection => connection.Max < connection.Min);

    /// <summary>The connections in searching order.</summary>
    public IReadOnlyList<ConnectionPattern> In(GraphRoot graph, bool reversed)
    {
        IReadOnlyList<ConnectionPattern> connections = [.. Connections.Select(connection => connection.In(graph))];
        return reversed ? ConnectionPattern.Reverse(connections) : connections;
    }
}

/// <summary>One connection: its hops, repeated so many times.</summary>
internal sealed record ConnectionShape(IReadOnlyList<HopShape> Hops, int Min, int? Max, ITailFilter? TailFilter)
{
    public ConnectionPattern In(GraphRoot graph) => new([.. Hops.Select(hop => hop.In(graph))], Min, Max, TailFilter);
}

/// <summary>One hop of a connection.</summary>
internal sealed record HopShape(int Connection, int Index, TraversalDirection Direction, IReadOnlyList<string> Types, IHopFilter? Filter)
{
    public HopPattern In(GraphRoot graph) => new(Connection, Index, Direction, new TypeSet(Types).In(graph), Filter);
}
