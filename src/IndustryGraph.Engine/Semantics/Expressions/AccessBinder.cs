using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Binds what reaches into a value: properties, indexes, slices, map projections.</summary>
internal sealed class AccessBinder(Analysis analysis, ExpressionBinder expressions)
{
    public BoundExpression Bind(PropertySyntax syntax, BindingContext context)
    {
        BoundExpression target = expressions.Bind(syntax.Target, context);
        analysis.Types.RequirePropertyTarget(target, syntax.Span);
        return new(new PropertyExpression(target.Expression, syntax.Key.Text), InferredType.Any);
    }

    public BoundExpression Bind(IndexSyntax syntax, BindingContext context)
    {
        BoundExpression target = expressions.Bind(syntax.Target, context);
        analysis.Types.RequireIndexTarget(target, syntax.Span);
        BoundExpression index = expressions.Bind(syntax.Index, context);
        return new(new IndexExpression(target.Expression, index.Expression), target.Type.ItemOrAny);
    }

    public BoundExpression Bind(SliceSyntax syntax, BindingContext context)
    {
        BoundExpression target = expressions.Bind(syntax.Target, context);
        analysis.Types.RequireList(target, syntax.Span, "[from..to]");
        Expression? from = syntax.From is null ? null : expressions.Bind(syntax.From, context).Expression;
        Expression? to = syntax.To is null ? null : expressions.Bind(syntax.To, context).Expression;
        return new(new SliceExpression(target.Expression, from, to), InferredType.ListOf(target.Type.ItemOrAny));
    }

    public BoundExpression Bind(MapProjectionSyntax syntax, BindingContext context)
    {
        BoundExpression target = expressions.Bind(syntax.Target, context);
        analysis.Types.RequireAny(
            target, syntax.Target.Span, "Only maps, nodes and relationships take {.key}", StaticType.Map, StaticType.Node, StaticType.Relationship);
        var items = new List<MapProjectionItem>();
        foreach (MapProjectionItemSyntax item in syntax.Items)
        {
            switch (item)
            {
                case AllPropertiesSelectorSyntax:
                    items.Add(new MapProjectionItem(Key: null, Value: null));
                    break;
                case PropertySelectorSyntax property:
                    items.Add(new MapProjectionItem(property.Key.Text, new PropertyExpression(target.Expression, property.Key.Text)));
                    break;
                case VariableSelectorSyntax variable:
                    BoundExpression value = expressions.Bind(new VariableSyntax(variable.Span, variable.Variable.Text), context);
                    items.Add(new MapProjectionItem(variable.Variable.Text, value.Expression));
                    break;
                case EntrySelectorSyntax entry:
                    items.Add(new MapProjectionItem(entry.Key.Text, expressions.Bind(entry.Value, context).Expression));
                    break;
            }
        }

        return new(new MapProjectionExpression(target.Expression, items), InferredType.Map);
    }
}
