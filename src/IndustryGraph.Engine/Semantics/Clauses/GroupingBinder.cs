using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>
/// Splits a projection with aggregates: items without one are grouping keys, and items with one may, outside of it, only
/// use what is a grouping key by itself.
/// </summary>
internal sealed class GroupingBinder(Analysis analysis, IReadOnlyList<ProjectedItem> items, AggregateCollector collector)
{
    public (IReadOnlyList<BoundItem> Items, BoundAggregation? Aggregation) Bind()
    {
        if (collector.Aggregates.Count == 0)
        {
            return ([.. items.Select(item => new BoundItem(item.Variable, item.Expression))], null);
        }

        var grouping = new List<BoundItem>();
        foreach (ProjectedItem item in items.Where(item => !item.Aggregates))
        {
            // A variable keeps its identity through the grouping, so that subqueries in other items find it.
            grouping.Add(new BoundItem(item.Expression is VariableExpression same ? same.Variable : item.Variable, item.Expression));
        }

        BoundItem[] bound = [.. items.Select(item => new BoundItem(item.Variable, item.Aggregates ? Rewrite(item.Expression, grouping, item.Span) : KeyOf(item, grouping)))];
        return (bound, new BoundAggregation([.. grouping.DistinctBy(item => item.Variable)], collector.Aggregates));
    }

    private static VariableExpression KeyOf(ProjectedItem item, List<BoundItem> grouping) =>
        new(grouping.First(key => ReferenceEquals(key.Expression, item.Expression)).Variable);

    private Expression Rewrite(Expression expression, List<BoundItem> grouping, SourceSpan span)
    {
        if (ExpressionParts.IsName(expression) && grouping.Find(key => key.Expression.Equals(expression)) is { } key)
        {
            return new VariableExpression(key.Variable);
        }

        switch (expression)
        {
            case VariableExpression variable when collector.IsAggregate(variable.Variable):
                return expression;
            case VariableExpression variable:
                throw Ambiguous(variable.Variable, span);
            case SubqueryExpression subquery:
                Variable? lost = subquery.Imports.FirstOrDefault(import => grouping.TrueForAll(item => item.Variable != import));
                return lost is null ? expression : throw Ambiguous(lost, span);
            default:
                Expression[] children = [.. expression.Children.Select(child => Rewrite(child, grouping, span))];
                return children.Length == 0 ? expression : expression.WithChildren(children);
        }
    }

    private GraphException Ambiguous(Variable variable, SourceSpan span) => analysis.Error(
        span, "AmbiguousAggregationExpression",
        $"{span.TextIn(analysis.Text)} mixes an aggregate with `{variable}`, which is no grouping key: project it by itself in a WITH before, and use its name.");
}
