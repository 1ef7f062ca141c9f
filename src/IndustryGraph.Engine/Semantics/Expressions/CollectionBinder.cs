using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Binds lists, maps and what walks a list with a variable of its own.</summary>
internal sealed class CollectionBinder(Analysis analysis, ExpressionBinder expressions)
{
    public BoundExpression Bind(ListSyntax syntax, BindingContext context)
    {
        BoundExpression[] items = [.. syntax.Items.Select(item => expressions.Bind(item, context))];
        InferredType item = InferredType.JoinAll(items.Select(bound => bound.Type));
        return new(new ListExpression([.. items.Select(bound => bound.Expression)]), InferredType.ListOf(item));
    }

    public BoundExpression Bind(MapSyntax syntax, BindingContext context)
    {
        KeyValuePair<string, Expression>[] entries =
            [.. syntax.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, expressions.Bind(entry.Value, context).Expression))];
        return new(new MapExpression(entries), InferredType.Map);
    }

    public BoundExpression Bind(ListComprehensionSyntax syntax, BindingContext context)
    {
        BoundExpression list = BindList(syntax.List, context, "A list comprehension");
        Symbol item = analysis.NewLocal(syntax.Variable.Text, list.Type.ItemOrAny);
        BindingContext inside = context.Inside("a list comprehension", item);
        Expression? where = syntax.Where is null ? null : expressions.BindPredicate(syntax.Where, inside, "WHERE");
        BoundExpression? projection = syntax.Projection is null ? null : expressions.Bind(syntax.Projection, inside);
        var expression = new ListComprehensionExpression(item.Local!, list.Expression, where, projection?.Expression);
        return new(expression, InferredType.ListOf(projection?.Type ?? item.Type));
    }

    public BoundExpression Bind(QuantifierSyntax syntax, BindingContext context)
    {
        string name = $"{syntax.Quantifier.ToString().ToLowerInvariant()}()";
        BoundExpression list = BindList(syntax.List, context, name);
        Symbol item = analysis.NewLocal(syntax.Variable.Text, list.Type.ItemOrAny);
        Expression where = expressions.BindPredicate(syntax.Where, context.Inside(name, item), "WHERE");
        return new(new QuantifierExpression(syntax.Quantifier, item.Local!, list.Expression, where), InferredType.Boolean);
    }

    public BoundExpression Bind(ReduceSyntax syntax, BindingContext context)
    {
        BoundExpression initial = expressions.Bind(syntax.Initial, context);
        BoundExpression list = BindList(syntax.List, context, "reduce()");
        Symbol accumulator = analysis.NewLocal(syntax.Accumulator.Text, InferredType.Any);
        Symbol item = analysis.NewLocal(syntax.Variable.Text, list.Type.ItemOrAny);
        BoundExpression step = expressions.Bind(syntax.Expression, context.Inside("reduce()", accumulator, item));
        return new(new ReduceExpression(accumulator.Local!, initial.Expression, item.Local!, list.Expression, step.Expression), InferredType.Any);
    }

    private BoundExpression BindList(ExpressionSyntax syntax, BindingContext context, string place)
    {
        BoundExpression list = expressions.Bind(syntax, context);
        analysis.Types.RequireList(list, syntax.Span, place);
        return list;
    }
}
