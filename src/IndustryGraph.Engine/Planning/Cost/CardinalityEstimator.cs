using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Cost;

/// <summary>Expects numbers of rows from the exact statistics of a graph.</summary>
internal sealed class CardinalityEstimator(GraphRoot graph)
{
    /// <summary>An unbounded path is costed as if it were this long.</summary>
    private const int UnboundedLength = 4;

    /// <summary>A list of unknown length.</summary>
    public const double ListLength = 10;

    public double NodeCount => Math.Max(1, graph.NodeCount);

    public double NodesWith(string label) => graph.LabelId(label) is var id && id >= 0 ? graph.NodeCountOf(id) : 0;

    /// <summary>The share of nodes that have a label.</summary>
    public double LabelSelectivity(string label) => NodesWith(label) / NodeCount;

    /// <summary>Relationships of some types, over all directions once.</summary>
    public double Relationships(IReadOnlyList<string> types) =>
        types.Count == 0 ? graph.RelationshipCount : types.Sum(type => (double)graph.RelationshipCountOf(graph.TypeId(type)));

    /// <summary>How many relationships lead from one node to others with a label, on average.</summary>
    /// <param name="arrival">The types and direction over which one came to the node, if one did: busy nodes are met more often.</param>
    public double Degree(
        IReadOnlyList<string> fromLabels, IReadOnlyList<string> types, PatternDirection direction, IReadOnlyList<string> toLabels, Arrival? arrival = null)
    {
        if (toLabels.Count == 0 && arrival is { } came && DegreeAfter(came, types, direction) is { } after)
        {
            return after;
        }

        string? from = Rarest(fromLabels);
        string? to = Rarest(toLabels);
        double nodes = from is null ? NodeCount : Math.Max(1, NodesWith(from));
        double relationships = 0;
        if (direction != PatternDirection.Incoming)
        {
            relationships += Between(from, types, to);
        }

        if (direction != PatternDirection.Outgoing)
        {
            relationships += Between(to, types, from);
        }

        return relationships / nodes;
    }

    /// <summary>How many paths of a range of lengths one hop of a degree makes.</summary>
    public static double Paths(double degree, int min, int? max)
    {
        int longest = max ?? min + UnboundedLength;
        double total = 0;
        for (int length = min; length <= Math.Min(longest, min + UnboundedLength); length++)
        {
            total += Math.Pow(degree, length);
        }

        return Math.Min(total, 1e15);
    }

    private double? DegreeAfter(Arrival arrival, IReadOnlyList<string> types, PatternDirection direction)
    {
        if (types is not [var type] || !arrival.Types.SequenceEqual(types) || arrival.Direction != direction || direction == PatternDirection.Both)
        {
            return null;
        }

        int id = graph.TypeId(type);
        double count = id < 0 ? 0 : graph.RelationshipCountOf(id);
        return count == 0 ? 0 : graph.SumOfSquaredDegrees(id, direction.ToTraversal()) / count;
    }

    private string? Rarest(IReadOnlyList<string> labels) => labels.Count == 0 ? null : labels.MinBy(NodesWith);

    private double Between(string? from, IReadOnlyList<string> types, string? to)
    {
        int? start = from is null ? null : graph.LabelId(from);
        int? end = to is null ? null : graph.LabelId(to);
        return types.Count == 0
            ? graph.RelationshipCountOf(start, null, end)
            : types.Sum(type => (double)graph.RelationshipCountOf(start, graph.TypeId(type), end));
    }
}

/// <summary>Over which relationships a node was reached, in the direction as seen from it.</summary>
internal sealed record Arrival(IReadOnlyList<string> Types, PatternDirection Direction);
