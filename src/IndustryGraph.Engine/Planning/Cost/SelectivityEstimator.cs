using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Patterns;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Planning.Cost;

/// <summary>Expects the share of rows that a predicate keeps.</summary>
internal sealed class SelectivityEstimator(GraphRoot graph)
{
    private const double Equality = 0.1;
    private const double Range = 0.3;
    private const double Other = 0.5;

    private readonly CardinalityEstimator cardinality = new(graph);

    public double Of(Expression predicate)
    {
        if (PredicateShape.LabelsOf(predicate) is (not null, { } labels))
        {
            return labels.Aggregate(1.0, (product, label) => product * cardinality.LabelSelectivity(label));
        }

        return PredicateShape.PropertyPredicateOf(predicate) is { } property
            ? property.Kind switch
            {
                PropertyPredicateKind.Equal => Equality,
                PropertyPredicateKind.In => Math.Min(1, 3 * Equality),
                _ => Range,
            }
            : Other;
    }
}
