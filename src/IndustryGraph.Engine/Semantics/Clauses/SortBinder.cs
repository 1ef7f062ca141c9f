using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>
/// Binds ORDER BY and the WHERE of WITH. Both see the projected names and the incoming ones; after DISTINCT or an
/// aggregation the incoming rows are gone, and only expressions that were projected can be repeated.
/// </summary>
internal sealed class SortBinder
{
    private readonly Analysis analysis;
    private readonly IReadOnlyList<ProjectedItem> items;
    private readonly AggregateCollector collector;
    private readonly Scope scope;
    private readonly bool incomingGone;
    private readonly HashSet<Variable> output;
    private readonly HashSet<Variable> importsUsed = [];

    public SortBinder(Analysis analysis, IReadOnlyList<ProjectedItem> items, AggregateCollector collector, Scope before, bool incomingGone)
    {
        this.analysis = analysis;
        this.items = items;
        this.collector = collector;
        this.incomingGone = incomingGone;
        output = [.. items.Select(item => item.Variable)];
        scope = before.With([.. items.Select(item => item.Symbol)]);
        collector.Close(before, output);
    }

    /// <summary>The imports of the query that are used although the incoming rows are gone.</summary>
    public IEnumerable<Variable> ImportsUsed => importsUsed;

    public Expression BindSort(ExpressionSyntax syntax)
    {
        string text = syntax.Span.TextIn(analysis.Text);
        if (items.FirstOrDefault(item => item.LacksAlias && item.Span.TextIn(analysis.Text) == text) is { } same)
        {
            return new VariableExpression(same.Variable);
        }

        int uses = collector.Uses;
        Expression bound = analysis.Expressions.Bind(syntax, new BindingContext(scope, collector, "ORDER BY")).Expression;
        return incomingGone ? Rewrite(bound, collector.Uses > uses, syntax.Span) : bound;
    }

    public IReadOnlyList<Expression> BindWhere(ExpressionSyntax? syntax)
    {
        IReadOnlyList<Expression> conditions = analysis.Expressions.BindConjunction(syntax, BindingContext.For(scope, "WHERE"));
        return incomingGone ? [.. conditions.Select(condition => Rewrite(condition, aggregates: false, syntax!.Span))] : conditions;
    }

    private Expression Rewrite(Expression expression, bool aggregates, SourceSpan span)
    {
        bool isName = ExpressionParts.IsName(expression);
        if (!(expression is VariableExpression own && output.Contains(own.Variable))
            && items.FirstOrDefault(item => item.Expression.Equals(expression)) is { } item)
        {
            return !aggregates || isName || item.Aggregates || !ExpressionParts.VariablesOf(expression).Any()
                ? new VariableExpression(item.Variable)
                : throw Ambiguous(span);
        }

        switch (expression)
        {
            case VariableExpression variable:
                Require(variable.Variable, span);
                return expression;
            case SubqueryExpression subquery:
                foreach (Variable import in subquery.Imports)
                {
                    Require(import, span);
                }

                return expression;
            default:
                Expression[] children = [.. expression.Children.Select(child => Rewrite(child, aggregates, span))];
                return children.Length == 0 ? expression : expression.WithChildren(children);
        }
    }

    private void Require(Variable variable, SourceSpan span)
    {
        if (output.Contains(variable) || collector.IsAggregate(variable))
        {
            return;
        }

        if (!scope.Level.IsImport(variable))
        {
            throw Lost(variable, span);
        }

        importsUsed.Add(variable);
    }

    private GraphException Ambiguous(SourceSpan span) => analysis.Error(
        span, "AmbiguousAggregationExpression",
        $"{span.TextIn(analysis.Text)} mixes an aggregate with an expression: project the expression in a WITH before, and use its name.");

    private GraphException Lost(Variable variable, SourceSpan span) => analysis.Error(
        span, "UndefinedVariable",
        $"Variable `{variable}` is not defined here: after an aggregation or DISTINCT only what was projected is left. Project it, or sort before.");
}
