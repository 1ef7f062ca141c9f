using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds the items of SET and REMOVE, and DELETE.</summary>
internal sealed class SetBinder(Analysis analysis)
{
    public IReadOnlyList<BoundSetItem> Bind(IReadOnlyList<SetItemSyntax> items, QueryState state) => [.. items.Select(item => Bind(item, state))];

    public IReadOnlyList<BoundSetItem> Bind(IReadOnlyList<RemoveItemSyntax> items, QueryState state) => [.. items.Select(item => Bind(item, state))];

    public void Bind(DeleteClauseSyntax syntax, QueryState state)
    {
        var expressions = new List<Expression>();
        foreach (ExpressionSyntax item in syntax.Expressions)
        {
            if (item is LabelPredicateSyntax labels)
            {
                throw analysis.Error(
                    labels.Span, "InvalidDelete", "DELETE takes nodes, relationships and paths. Labels are taken away with REMOVE; a relationship has its type for life.");
            }

            BoundExpression bound = analysis.Expressions.Bind(item, state.Context("DELETE"));
            analysis.Types.RequireAny(
                bound, item.Span, "DELETE takes nodes, relationships and paths", StaticType.Node, StaticType.Relationship, StaticType.Path);
            expressions.Add(bound.Expression);
        }

        state.Clauses.Add(new BoundDelete(syntax.Detach, expressions));
    }

    private BoundSetItem Bind(SetItemSyntax syntax, QueryState state)
    {
        switch (syntax)
        {
            case SetPropertySyntax property:
                Expression target = BindTarget(property.Target, "SET", state);
                return new BoundSetProperty(target, property.Key.Text, analysis.Expressions.Bind(property.Value, state.Context("SET")).Expression);
            case SetPropertiesSyntax properties:
                BoundExpression value = analysis.Expressions.Bind(properties.Value, state.Context("SET"));
                analysis.Types.RequireAny(
                    value, properties.Value.Span, "All properties are set from a MAP, node or relationship", StaticType.Map, StaticType.Node, StaticType.Relationship);
                return new BoundSetProperties(BindVariable(properties.Variable, "SET", state), value.Expression, properties.Replace);
            case SetLabelsSyntax labels:
                return new BoundSetLabels(BindNode(labels.Variable, "SET", state), [.. labels.Labels.Select(label => label.Text)]);
            default:
                throw new InvalidOperationException($"Unknown item {syntax.GetType().Name}.");
        }
    }

    private BoundSetItem Bind(RemoveItemSyntax syntax, QueryState state) => syntax switch
    {
        RemovePropertySyntax property => new BoundSetProperty(BindTarget(property.Target, "REMOVE", state), property.Key.Text, LiteralExpression.Null),
        RemoveLabelsSyntax labels => new BoundRemoveLabels(BindNode(labels.Variable, "REMOVE", state), [.. labels.Labels.Select(label => label.Text)]),
        _ => throw new InvalidOperationException($"Unknown item {syntax.GetType().Name}."),
    };

    private Expression BindVariable(NameSyntax name, string place, QueryState state) =>
        BindTarget(new VariableSyntax(name.Span, name.Text), place, state);

    private Expression BindTarget(ExpressionSyntax syntax, string place, QueryState state)
    {
        BoundExpression target = analysis.Expressions.Bind(syntax, state.Context(place));
        analysis.Types.RequireAny(target, syntax.Span, $"{place} changes nodes and relationships", StaticType.Node, StaticType.Relationship);
        return target.Expression;
    }

    private Expression BindNode(NameSyntax name, string place, QueryState state)
    {
        BoundExpression target = analysis.Expressions.Bind(new VariableSyntax(name.Span, name.Text), state.Context(place));
        analysis.Types.RequireAny(target, name.Span, "Only nodes have labels that can change", StaticType.Node);
        return target.Expression;
    }
}
