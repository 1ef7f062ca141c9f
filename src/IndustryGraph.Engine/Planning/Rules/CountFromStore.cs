using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>A count of all nodes, of those with a label, or of relationships of a type reads what the graph has counted already.</summary>
internal sealed class CountFromStore : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) =>
        plan.Rewrite(step => step is AggregatePlan { Grouping: [], Aggregates.Count: > 0 } aggregate ? Convert(aggregate) : step);

    private static LogicalPlan Convert(AggregatePlan aggregate)
    {
        StoredCountExpression? count = aggregate.Input switch
        {
            NodeScanPlan { Input: ArgumentPlan } scan => new StoredCountExpression(scan.Label, null),
            RelationshipScanPlan { Input: ArgumentPlan, Pattern: { Direction: not PatternDirection.Both, DistinctFrom: [] } pattern } =>
                new StoredCountExpression(null, pattern.Types),
            _ => null,
        };
        return count is not null && aggregate.Aggregates.All(one => Counts(one, aggregate.Input))
            ? new ProjectPlan(aggregate.Input.Children[0], [.. aggregate.Aggregates.Select(one => new BoundItem(one.Variable, count))]) { Rows = 1 }
            : aggregate;
    }

    private static bool Counts(BoundAggregate aggregate, LogicalPlan scan) =>
        !aggregate.Distinct && string.Equals(aggregate.Function, "count", StringComparison.OrdinalIgnoreCase)
        && aggregate.Arguments.All(argument => argument is VariableExpression variable && scan.Introduces.Contains(variable.Variable));
}
