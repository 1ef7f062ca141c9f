using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>A single query and the symbols that it returns.</summary>
internal sealed record SingleQueryResult(BoundSingleQuery Query, IReadOnlyList<Symbol> Output);

/// <summary>Binds the clauses of a single query one after the other, and checks that they may follow one another.</summary>
internal sealed class SingleQueryBinder
{
    private readonly Analysis analysis;
    private readonly ClauseBinder clauses;

    public SingleQueryBinder(Analysis analysis)
    {
        this.analysis = analysis;
        clauses = new ClauseBinder(analysis);
    }

    public SingleQueryResult Bind(SingleQuerySyntax syntax, Scope? outer, Scope? importable, QueryUse use)
    {
        var state = new QueryState(new QueryLevel(outer), use, syntax);
        int first = importable is not null && AcceptImportingWith(syntax, state, importable) ? 1 : 0;
        for (int i = first; i < syntax.Clauses.Count; i++)
        {
            CheckOrder(i == 0 ? null : syntax.Clauses[i - 1], syntax.Clauses[i], use);
            clauses.Bind(syntax.Clauses[i], state);
        }

        CheckEnd(syntax, state);
        IReadOnlyList<BoundClause> complete = ImportCarrier.Carry(state.Level, state.Clauses);
        return new SingleQueryResult(
            new BoundSingleQuery([.. state.Level.Imports], complete, [.. state.Output.Select(symbol => symbol.Variable!)]), state.Output);
    }

    /// <summary><c>CALL { WITH a, b … }</c>: the older way to import; plain variables only, else it is a WITH like any other.</summary>
    private bool AcceptImportingWith(SingleQuerySyntax syntax, QueryState state, Scope importable)
    {
        if (syntax.Clauses[0] is not WithClauseSyntax { Where: null, Projection: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } projection }
            || !projection.Items.All(item => item is { Expression: VariableSyntax, Alias: null }))
        {
            return false;
        }

        IEnumerable<NameSyntax> names = projection.Items.Select(item => new NameSyntax(item.Span, ((VariableSyntax)item.Expression).Name));
        IEnumerable<NameSyntax> all = projection.Star ? importable.VisibleNames().Select(name => new NameSyntax(projection.Span, name)) : [];
        foreach (NameSyntax name in all.Concat(names).ToList())
        {
            Symbol symbol = importable.Find(name.Text) ?? throw analysis.Undefined(name, importable);
            state.Scope.Declare(state.Level.ImportVariable(symbol));
        }

        return true;
    }

    private void CheckOrder(ClauseSyntax? before, ClauseSyntax clause, QueryUse use)
    {
        if (use is not (QueryUse.Statement or QueryUse.Call) && ClauseNames.IsUpdating(clause))
        {
            throw Invalid(clause, $"{ClauseNames.Of(clause)} cannot stand in a subquery expression, which only reads; use CALL {{ … }}.");
        }

        bool reads = clause is MatchClauseSyntax or UnwindClauseSyntax or CallProcedureClauseSyntax or CallSubqueryClauseSyntax;
        if (before is not null && ClauseNames.IsUpdating(before) && reads)
        {
            throw Invalid(clause, $"WITH is required between {ClauseNames.Of(before)} and {ClauseNames.Of(clause)}.");
        }
    }

    private void CheckEnd(SingleQuerySyntax syntax, QueryState state)
    {
        ClauseSyntax last = syntax.Clauses[^1];
        if (last is ReturnClauseSyntax)
        {
            return;
        }

        if (state.Use == QueryUse.Collect)
        {
            throw Invalid(last, "COLLECT { … } must end with a RETURN of one column.");
        }

        bool ends = last is FinishClauseSyntax || ClauseNames.IsUpdating(last) || state.Use is QueryUse.Exists or QueryUse.Count
            || last is CallProcedureClauseSyntax { Yield: null } || (last is CallProcedureClauseSyntax && syntax.Clauses.Count == 1 && state.Use == QueryUse.Statement)
            || (last is CallSubqueryClauseSyntax && state.Clauses[^1] is BoundSubqueryCall { Query.Output.Count: 0 });
        if (!ends)
        {
            throw Invalid(last, $"A query cannot end with {ClauseNames.Of(last)}: add RETURN, FINISH or an updating clause.");
        }
    }

    private Graph.Errors.GraphException Invalid(ClauseSyntax clause, string message) => analysis.Error(clause.Span, "InvalidClauseComposition", message);
}
