using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// One connection of a path pattern: its hops, repeated <paramref name="Min"/> to <paramref name="Max"/> times (null is
/// without end). A single relationship is one hop repeated once.
/// </summary>
internal sealed record ConnectionPattern(IReadOnlyList<HopPattern> Hops, int Min, int? Max, ITailFilter? TailFilter)
{
    /// <summary>The same pattern read from right to left: for searches that begin at the right end.</summary>
    public static IReadOnlyList<ConnectionPattern> Reverse(IReadOnlyList<ConnectionPattern> connections) =>
        [.. connections.Reverse().Select(connection => connection.Reversed())];

    private ConnectionPattern Reversed() => this with
    {
        Hops = [.. Hops.Reverse().Select(hop => hop.Reversed())],
        TailFilter = TailFilter is null ? null : new ReversedTailFilter(TailFilter),
    };

    private sealed class ReversedTailFilter(ITailFilter filter) : ITailFilter
    {
        public int Length => filter.Length;

        public bool Accepts(ReadOnlySpan<long> nodes, ReadOnlySpan<long> relationships)
        {
            long[] reversedNodes = nodes.ToArray();
            long[] reversedRelationships = relationships.ToArray();
            reversedNodes.AsSpan().Reverse();
            reversedRelationships.AsSpan().Reverse();
            return filter.Accepts(reversedNodes, reversedRelationships);
        }
    }
}

/// <summary>One hop of a connection: what the relationship must be.</summary>
/// <param name="Connection">Which connection of the path pattern it belongs to, counted from the pattern's left.</param>
/// <param name="Index">Which relationship of a repetition it is, counted from the left.</param>
/// <param name="Direction">The direction in which the search crosses the relationship.</param>
/// <param name="Types">The types it may have; null is any.</param>
/// <param name="Filter">What the hop must satisfy, judged by its relationship and two ends alone; null is nothing.</param>
internal sealed record HopPattern(int Connection, int Index, TraversalDirection Direction, int[]? Types, IHopFilter? Filter)
{
    public TraversalDirection Opposite => Direction switch
    {
        TraversalDirection.Outgoing => TraversalDirection.Incoming,
        TraversalDirection.Incoming => TraversalDirection.Outgoing,
        _ => TraversalDirection.Both,
    };

    public HopPattern Reversed() => this with { Direction = Opposite, Filter = Filter is null ? null : new ReversedHopFilter(Filter) };

    private sealed class ReversedHopFilter(IHopFilter filter) : IHopFilter
    {
        public bool Accepts(long from, long relationship, long to) => filter.Accepts(to, relationship, from);
    }
}
