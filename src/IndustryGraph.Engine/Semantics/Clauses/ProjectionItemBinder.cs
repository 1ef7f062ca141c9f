using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds the items of a projection and names them.</summary>
internal sealed class ProjectionItemBinder(Analysis analysis)
{
    public IReadOnlyList<ProjectedItem> Bind(ProjectionSyntax syntax, BindingContext context, string place)
    {
        var items = new List<ProjectedItem>();
        if (syntax.Star)
        {
            // All columns come in the order of their names, as users of Neo4j expect of RETURN *.
            items.AddRange(context.Scope.Symbols.OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
                .Select(symbol => new ProjectedItem(syntax.Span, symbol, new VariableExpression(symbol.Variable!), Aggregates: false, LacksAlias: false)));
        }

        var names = new HashSet<string>(items.Select(item => item.Symbol.Name), StringComparer.Ordinal);
        foreach (ProjectionItemSyntax item in syntax.Items)
        {
            ProjectedItem bound = Bind(item, context);
            items.Add(names.Add(bound.Symbol.Name)
                ? bound
                : throw analysis.Error(item.Span, "ColumnNameConflict", $"{place} has two columns with the name `{bound.Symbol.Name}`: give one another name with AS."));
        }

        return items;
    }

    private ProjectedItem Bind(ProjectionItemSyntax syntax, BindingContext context)
    {
        int uses = context.Aggregates?.Uses ?? 0;
        BoundExpression bound = analysis.Expressions.Bind(syntax.Expression, context);
        string name = syntax.Alias?.Text ?? (syntax.Expression as VariableSyntax)?.Name ?? TextOf(syntax);
        Variable variable = bound.Expression is VariableExpression passed && passed.Variable.Name == name
            ? passed.Variable
            : new Variable(name, bound.Type.Kind);
        bool lacksAlias = syntax.Alias is null && syntax.Expression is not VariableSyntax;
        return new ProjectedItem(syntax.Span, Symbol.Of(variable, bound.Type), bound.Expression, (context.Aggregates?.Uses ?? 0) > uses, lacksAlias);
    }

    private string TextOf(ProjectionItemSyntax syntax) => syntax.Span.TextIn(analysis.Text);
}
