using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Model;

/// <summary>A node of an export.</summary>
/// <param name="Id">The id, as it is in the graph.</param>
/// <param name="Label">What to call it.</param>
/// <param name="Values">The values of the schema's attributes, in their order; null where it has none.</param>
/// <param name="Entity">The node of the graph.</param>
public sealed record ExportNode(string Id, string Label, IReadOnlyList<GraphValue> Values, GraphNode Entity);
