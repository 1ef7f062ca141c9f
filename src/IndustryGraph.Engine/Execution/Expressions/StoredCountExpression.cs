using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>How many nodes have a label, or relationships a type, which the graph keeps count of.</summary>
/// <param name="label">The label of nodes; null for all nodes. Not used for relationships.</param>
/// <param name="types">The types of relationships, none for all; null for nodes.</param>
internal sealed class StoredCountExpression(string? label, IReadOnlyList<string>? types) : Expression
{
    public override StaticType Type => StaticType.Integer;

    public override GraphValue Evaluate(in Row row)
    {
        Storage.GraphRoot graph = row.Graph;
        if (types is null)
        {
            return GraphValue.Integer(label is null ? graph.NodeCount : graph.NodeCountOf(graph.LabelId(label)));
        }

        return GraphValue.Integer(types.Count == 0 ? graph.RelationshipCount : types.Distinct().Sum(type => graph.RelationshipCountOf(graph.TypeId(type))));
    }

    public override string ToString() => types is null
        ? $"stored count of ({(label is null ? "" : ":" + label)})"
        : $"stored count of ()-[{(types.Count == 0 ? "" : ":" + string.Join('|', types))}]->()";

    protected override bool HasSameParts(Expression other) => string.Equals(other.ToString(), ToString(), StringComparison.Ordinal);
}
