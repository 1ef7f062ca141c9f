using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>The labels that the predicates of a MATCH demand of its nodes.</summary>
internal sealed class NodeLabels
{
    private readonly Dictionary<Variable, List<(string Label, PatternPredicate Predicate)>> labels = [];

    private NodeLabels()
    {
    }

    public static NodeLabels Of(IEnumerable<PatternPredicate> predicates)
    {
        var result = new NodeLabels();
        foreach (PatternPredicate predicate in predicates)
        {
            if (PredicateShape.LabelsOf(predicate.Expression) is ({ } node, { } names))
            {
                foreach (string name in names)
                {
                    result.Add(node, name, predicate);
                }
            }
        }

        return result;
    }

    /// <summary>The labels that a node must have.</summary>
    public IReadOnlyList<(string Label, PatternPredicate Predicate)> this[Variable node] =>
        labels.TryGetValue(node, out List<(string, PatternPredicate)>? found) ? found : [];

    private void Add(Variable node, string label, PatternPredicate predicate)
    {
        if (!labels.TryGetValue(node, out List<(string, PatternPredicate)>? list))
        {
            labels[node] = list = [];
        }

        list.Add((label, predicate));
    }
}
