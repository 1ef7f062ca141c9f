using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>
/// Counting the rows of an expand, of which nothing else is used, adds up degrees instead: MATCH (n)-[r]-() RETURN n,
/// count(r) walks no relationship.
/// </summary>
internal sealed class CountOfExpandToDegree : PlanRule
{
    public override LogicalPlan Apply(LogicalPlan plan, PlannerContext context) =>
        plan.Rewrite(step => step is AggregatePlan aggregate ? Convert(aggregate, context) : step);

    private static LogicalPlan Convert(AggregatePlan aggregate, PlannerContext context)
    {
        if (aggregate.Input is not ExpandPlan { Into: false, Predicates: [], DistinctFrom: [] } expand || aggregate.Aggregates.Count == 0)
        {
            return aggregate;
        }

        bool countsOnly = aggregate.Aggregates.All(one => Counts(one, expand))
            && !ExpressionVariables.Of(aggregate.Grouping.Select(item => item.Expression)).Intersect(expand.Introduces).Any();
        return countsOnly ? SumDegrees(aggregate, expand, context) : aggregate;
    }

    private static bool Counts(BoundAggregate aggregate, ExpandPlan expand) =>
        aggregate is { Distinct: false, Function: var function } && string.Equals(function, "count", StringComparison.OrdinalIgnoreCase)
        && aggregate.Arguments.All(argument => argument is VariableExpression variable && expand.Introduces.Contains(variable.Variable));

    private static AggregatePlan SumDegrees(AggregatePlan aggregate, ExpandPlan expand, PlannerContext context)
    {
        Variable degree = context.NewVariable(StaticType.Integer);
        var read = new VariableExpression(degree);
        var item = new BoundItem(degree, new DegreeExpression(new VariableExpression(expand.From), expand.Direction.ToTraversal(), expand.Types));
        LogicalPlan degrees = new ProjectPlan(expand.Input, [item]) { Rows = expand.Input.Rows };

        // A node without relationships makes no row, and so no group.
        var some = new FilterPlan(degrees, [new ComparisonExpression(ComparisonOperator.GreaterThan, read, new LiteralExpression(Graph.Values.GraphValue.Integer(0)))])
        {
            Rows = expand.Input.Rows,
        };
        return aggregate with { Input = some, Aggregates = [.. aggregate.Aggregates.Select(count => count with { Function = "sum", Arguments = [read] })] };
    }
}
