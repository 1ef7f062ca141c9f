using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds WITH and RETURN: items, grouping and aggregates, order, page, and the WHERE of WITH.</summary>
internal sealed class ProjectionBinder
{
    private readonly Analysis analysis;
    private readonly ProjectionItemBinder items;
    private readonly PageBinder pages;

    public ProjectionBinder(Analysis analysis)
    {
        this.analysis = analysis;
        items = new ProjectionItemBinder(analysis);
        pages = new PageBinder(analysis);
    }

    public void Bind(WithClauseSyntax syntax, QueryState state)
    {
        IReadOnlyList<ProjectedItem> projected = Bind(syntax.Projection, syntax.Where, "WITH", state);
        if (projected.FirstOrDefault(item => item.LacksAlias) is { } item)
        {
            throw analysis.Error(item.Span, "NoExpressionAlias", $"An expression in WITH needs a name: {item.Span.TextIn(analysis.Text)} AS name.");
        }

        state.Scope = ScopeOf(projected, state.Level);
    }

    public void Bind(ReturnClauseSyntax syntax, QueryState state)
    {
        IReadOnlyList<ProjectedItem> projected = Bind(syntax.Projection, where: null, "RETURN", state);
        if (projected.Count == 0 && state.Use is QueryUse.Statement or QueryUse.Call)
        {
            throw analysis.Error(syntax.Span, "NoVariablesInScope", "RETURN * has nothing to return: no variable is defined here.");
        }

        if (state.Use == QueryUse.Collect && projected.Count != 1)
        {
            throw analysis.Error(syntax.Span, "InvalidClauseComposition", $"COLLECT {{ … }} must return exactly one column, and this returns {projected.Count}.");
        }

        state.Output = [.. projected.Select(item => item.Symbol)];
    }

    private IReadOnlyList<ProjectedItem> Bind(ProjectionSyntax syntax, ExpressionSyntax? where, string place, QueryState state)
    {
        Scope before = state.Scope;
        var collector = new AggregateCollector(analysis);
        BindingContext context = BindingContext.For(before, place);
        IReadOnlyList<ProjectedItem> projected = items.Bind(syntax, state.Use == QueryUse.Pattern ? context : context with { Aggregates = collector }, place);
        (IReadOnlyList<BoundItem> bound, BoundAggregation? aggregation) = new GroupingBinder(analysis, projected, collector).Bind();
        var sorting = new SortBinder(analysis, projected, collector, before, syntax.Distinct || aggregation is not null);
        BoundSortItem[] order = [.. syntax.OrderBy.Select(item => new BoundSortItem(sorting.BindSort(item.Expression), item.Descending))];
        Expression? skip = pages.Bind(syntax.Skip, "SKIP");
        Expression? limit = pages.Bind(syntax.Limit, "LIMIT");
        var projection = new BoundProjection(bound, aggregation, syntax.Distinct, order, skip, limit, sorting.BindWhere(where));
        Add(projection, [.. sorting.ImportsUsed], state);
        return projected;
    }

    /// <summary>Where incoming rows are gone but an import is used to sort or filter, that happens in a projection of its own, to which it is carried.</summary>
    private static void Add(BoundProjection projection, IReadOnlyList<Variable> importsUsed, QueryState state)
    {
        if (importsUsed.Count == 0)
        {
            state.Add(projection);
            return;
        }

        IEnumerable<Variable> used = projection.OrderBy.Select(item => item.Expression).Concat(projection.Where).SelectMany(ExpressionParts.VariablesOf);
        IEnumerable<Variable> aggregates = used.Except(projection.Items.Select(item => item.Variable)).Except(importsUsed);
        state.Add(projection with
        {
            Items = [.. projection.Items, .. aggregates.Select(variable => new BoundItem(variable, new VariableExpression(variable)))],
            OrderBy = [],
            Skip = null,
            Limit = null,
            Where = [],
        });
        state.Level.UseAgain(importsUsed);
        state.Add(projection with
        {
            Items = [.. projection.Items.Select(item => new BoundItem(item.Variable, new VariableExpression(item.Variable)))],
            Aggregation = null,
            Distinct = false,
        });
    }

    private static Scope ScopeOf(IReadOnlyList<ProjectedItem> items, QueryLevel level)
    {
        var scope = new Scope(level);
        foreach (ProjectedItem item in items)
        {
            scope.Declare(item.Symbol);
        }

        return scope;
    }
}
