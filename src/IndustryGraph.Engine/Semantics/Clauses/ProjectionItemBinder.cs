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
        ProjectedItem[] named = [.. syntax.Items.Select(item => Bind(item, context))];
        CheckNames(named, context.Scope, place);
        return syntax.Star ? [.. ExpandStar(syntax, context.Scope, named), .. named] : named;
    }

    /// <summary>
    /// All variables, but for those whose names are given anew. They come in the order of their names, as users of Neo4j
    /// expect of RETURN *.
    /// </summary>
    private static IEnumerable<ProjectedItem> ExpandStar(ProjectionSyntax syntax, Scope scope, ProjectedItem[] named) => scope.Symbols
        .Where(symbol => !named.Any(item => item.Symbol.Name == symbol.Name))
        .OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
        .Select(symbol => new ProjectedItem(syntax.Span, symbol, new VariableExpression(symbol.Variable!), Aggregates: false, LacksAlias: false));

    private void CheckNames(ProjectedItem[] items, Scope scope, string place)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectedItem item in items)
        {
            string name = item.Symbol.Name;
            if (!names.Add(name))
            {
                throw analysis.Error(item.Span, "ColumnNameConflict", $"{place} has two columns with the name `{name}`: give one another name with AS.");
            }

            bool passedOn = item.Expression is VariableExpression same && same.Variable == item.Variable;
            if (place == "WITH" && !passedOn && scope.Level.Outer?.Peek(name) is not null)
            {
                throw analysis.Error(
                    item.Span, "VariableAlreadyBound", $"`{name}` would hide a variable of that name around the subquery: give it another name with AS.");
            }
        }
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
