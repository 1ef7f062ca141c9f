using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Model;

/// <summary>An edge of an export: a claim, all claims of the same ends and type, or a relation that claims add up to.</summary>
/// <param name="Id">The id, unique among the edges.</param>
/// <param name="Source">The id of the node where it starts.</param>
/// <param name="Target">The id of the node where it ends.</param>
/// <param name="Kind">The type, for example <c>USES</c>.</param>
/// <param name="Values">The values of the schema's attributes, in their order; null where it has none.</param>
public sealed record ExportEdge(string Id, string Source, string Target, string Kind, IReadOnlyList<GraphValue> Values)
{
    /// <summary>How much it counts. 1 by default.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>When it holds, in order, no two overlapping; empty where it holds always.</summary>
    public IReadOnlyList<ExportSpell> Spells { get; init; } = [];

    /// <summary>The relationship of the graph where the edge is just that; null where it is none, or several.</summary>
    public GraphRelationship? Claim { get; init; }
}

/// <summary>A time in which an edge holds, both days included; null where it is open.</summary>
public readonly record struct ExportSpell(DateOnly? First, DateOnly? Last);
