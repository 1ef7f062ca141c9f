using IndustryGraph.Graph.Engines;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>What a plan of Neo4j must not hold: scans of the whole graph, and products but those with a side of one row.</summary>
internal static class PlanRules
{
    private static readonly string[] Scans = ["AllNodesScan", "AllRelationshipsScan"];

    /// <summary>The operators of a plan that are refused, with what they do.</summary>
    public static IEnumerable<string> FaultsOf(PlanDescription plan) =>
        Operators(plan).Where(IsFault).Select(found => $"{found.Operator} {found.Details} over {string.Join(" and ", found.Children.Select(child => Operators(child).Last()).Select(leaf => $"{leaf.Operator} {leaf.Details}"))}").Distinct(StringComparer.Ordinal);

    private static bool IsFault(PlanDescription plan) =>
        Scans.Any(name => plan.Operator.Contains(name, StringComparison.Ordinal))
        || (plan.Operator.StartsWith("CartesianProduct", StringComparison.Ordinal) && plan.Children.All(side => side.EstimatedRows > 1));

    private static IEnumerable<PlanDescription> Operators(PlanDescription plan) => plan.Children.SelectMany(Operators).Prepend(plan);
}
